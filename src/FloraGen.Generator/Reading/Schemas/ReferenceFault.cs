using FloraGen.Diagnostics;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>Says why a reference leads nowhere, at the reference.</summary>
internal static class ReferenceFault
{
    private static readonly string s_files = JsonPointer.Append(JsonPointer.Root, SpecTree.FilesKey) + "/";

    /// <param name="context">Where to say it.</param>
    /// <param name="holder">What has the reference.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="outcome">What happens to what it stands for.</param>
    public static void Report(ReadingContext context, SpecSpot holder, string reference, string outcome)
    {
        SpecNode place = holder.Mapping!["$ref"] ?? holder.Mapping["$dynamicRef"] ?? holder.Mapping["$recursiveRef"] ?? holder.Node;
        context.Report(SpecificationDiagnostics.UnresolvedReference, place, AsWritten(reference), Reason(reference), outcome);
    }

    private static string Reason(string reference)
        => reference.IndexOf("://", StringComparison.Ordinal) >= 0 ? "is a URL, and nothing is fetched while compiling: add the file to the project and refer to it by its path"
        : reference.StartsWith(s_files, StringComparison.Ordinal) ? "leads to nothing in that file"
        : reference.StartsWith("#", StringComparison.Ordinal) ? "leads to nothing in this document"
        : "names a file that is not among the project's AdditionalFiles, or that cannot be read";

    /// <summary>References into other files lead through the tree that holds them all; the document names the file.</summary>
    private static string AsWritten(string reference)
    {
        if (!reference.StartsWith(s_files, StringComparison.Ordinal))
        {
            return reference;
        }

        string[] keys = [.. JsonPointer.Keys(reference).Skip(1)];
        string file = keys[0].Substring(keys[0].LastIndexOf('/') + 1);
        return keys.Length == 1 && file.IndexOf('#') >= 0 ? file : file + JsonPointer.Append(JsonPointer.Root, [.. keys.Skip(1)]);
    }
}
