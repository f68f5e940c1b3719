using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Rewriting;
using FloraGen.Reading.Swagger2;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading;

/// <summary>An OpenAPI document's text to the model of its API.</summary>
internal static class SpecReader
{
    public static ReadResult Read(SpecSource source, ReadingOptions options, CancellationToken cancellationToken)
    {
        List<DiagnosticInfo> diagnostics = [];
        ApiModel? model = null;
        try
        {
            model = Read(source, options, diagnostics.Add, cancellationToken);
        }
        catch (SpecTextException exception)
        {
            diagnostics.Add(exception.Diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Fault.At(source.Main.Path, exception));
        }

        return new ReadResult(model, diagnostics.Distinct().ToEquatableArray());
    }

    /// <summary>
    /// The locations of elements that a later stage has something to say about. Models hold none, for a line that moves would change
    /// them; so the text is read again where there is something to say, once.
    /// </summary>
    public static Func<string, SpecLocation> LocationsIn(SpecSource source, CancellationToken cancellationToken)
    {
        SpecMapping root = (SpecMapping)SpecText.Parse(source.Main, cancellationToken);
        return TreeOf(source, root, static _ => { }, cancellationToken).LocationOf;
    }

    private static ApiModel? Read(
        SpecSource source, ReadingOptions options, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
    {
        SpecNode node = SpecText.Parse(source.Main, cancellationToken);
        if (OpenApiVersion.FaultOf(node) is { } fault)
        {
            report(DiagnosticInfo.Create(SpecificationDiagnostics.NotOpenApi, fault.Location, fault.Reason));
            return null;
        }

        SpecTree tree = TreeOf(source, (SpecMapping)node, report, cancellationToken);
        ReadingContext context = new(tree, options, report, cancellationToken);
        try
        {
            return new DocumentReader(context).Read(new OpenApiRewriter(context).Rewrite());
        }
        finally
        {
            context.Dangling.Report(report);
        }
    }

    private static SpecTree TreeOf(SpecSource source, SpecMapping root, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
    {
        SpecMapping joined = new FileJoiner(source.Main, source.Others, report, cancellationToken).Join(root);
        SpecMapping upgraded = joined["swagger"] is null ? joined : new Swagger2Upgrader(joined).Upgrade();
        if (DynamicScopes.MayBeIn(source.Main.Text) || source.Others.Any(static file => DynamicScopes.MayBeIn(file.Text)))
        {
            new DynamicScopes(new SpecTree(upgraded)).Bind();
        }

        return new SpecTree(upgraded);
    }
}
