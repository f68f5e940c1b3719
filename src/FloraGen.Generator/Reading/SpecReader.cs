using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Rewriting;
using FloraGen.Reading.Text;

namespace FloraGen.Reading;

/// <summary>A specification's text to the model of its API.</summary>
internal static class SpecReader
{
    public static ReadResult Read(SpecFile file, ReadingOptions options, CancellationToken cancellationToken)
    {
        List<DiagnosticInfo> diagnostics = [];
        ApiModel? model = null;
        try
        {
            model = Read(file, options, diagnostics.Add, cancellationToken);
        }
        catch (SpecTextException exception)
        {
            diagnostics.Add(DiagnosticInfo.Create(
                SpecificationDiagnostics.UnreadableText, exception.Place, exception.Language, exception.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(Fault.At(file.Path, exception));
        }

        return new ReadResult(model, diagnostics.Distinct().ToEquatableArray());
    }

    /// <summary>
    /// The places of spots that a later stage has something to say about. Models hold none, for a line that moves would change
    /// them; so the text is read again where there is something to say, once.
    /// </summary>
    public static Func<string, SpecPlace> PlacesIn(SpecFile file, CancellationToken cancellationToken)
    {
        SpecNode root = SpecText.Parse(file.Path, file.Text, cancellationToken);
        return pointer => JsonPointer.PlaceOf(root, pointer);
    }

    private static ApiModel? Read(
        SpecFile file, ReadingOptions options, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
    {
        SpecNode node = SpecText.Parse(file.Path, file.Text, cancellationToken);
        if (OpenApiVersion.FaultOf(node) is { } fault)
        {
            report(DiagnosticInfo.Create(SpecificationDiagnostics.NotOpenApi, fault.Place, fault.Reason));
            return null;
        }

        SpecMapping root = (SpecMapping)node;
        string json = new OpenApiRewriter(root, report, cancellationToken).Rewrite();
        ReadingContext context = new(root, options, report, cancellationToken);
        return new DocumentReader(context).Read(json);
    }
}
