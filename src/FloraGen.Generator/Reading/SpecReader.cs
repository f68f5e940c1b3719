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
        SpecTree? tree = null;
        ApiModel? model = null;
        try
        {
            tree = TreeOf(source, diagnostics.Add, cancellationToken);
            model = tree is null ? null : ModelOf(tree, options, diagnostics.Add, cancellationToken);
        }
        catch (SpecTextException exception)
        {
            diagnostics.Add(exception.Diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Fault.At(source.Main.Path, exception));
        }

        return new ReadResult(model, tree, diagnostics.Distinct().ToEquatableArray());
    }

    private static SpecTree? TreeOf(SpecSource source, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
    {
        SpecNode node = SpecText.Parse(source.Main, cancellationToken);
        if (OpenApiVersion.FaultOf(node) is { } fault)
        {
            report(DiagnosticInfo.Create(SpecificationDiagnostics.NotOpenApi, fault.Location, fault.Reason));
            return null;
        }

        return TreeOf(source, (SpecMapping)node, report, cancellationToken);
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

    private static ApiModel ModelOf(SpecTree tree, ReadingOptions options, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
    {
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
}
