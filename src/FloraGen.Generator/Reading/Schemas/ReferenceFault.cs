using FloraGen.Diagnostics;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Says why a reference leads nowhere, at the reference.</summary>
internal static class ReferenceFault
{
    public static void Report(ReadingContext context, SpecSpot holder, string reference)
    {
        SpecNode place = holder.Mapping!["$ref"] ?? holder.Mapping["$dynamicRef"] ?? holder.Node;
        context.Report(SpecificationDiagnostics.UnresolvedReference, place, reference, Reason(reference));
    }

    private static string Reason(string reference)
        => reference.IndexOf("://", StringComparison.Ordinal) >= 0 ? "is a URL, and nothing is fetched while compiling: add the file to the project and refer to it by its path"
        : reference.StartsWith("#", StringComparison.Ordinal) ? "leads to nothing in this document"
        : "names a file that is not among the project's AdditionalFiles";
}
