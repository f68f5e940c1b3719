using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Resolving;

/// <summary>Says why a reference leads nowhere, at the reference.</summary>
internal static class ReferenceFault
{
    private static readonly string s_files = JsonPointer.Append(JsonPointer.Root, SpecTree.FilesKey) + "/";

    /// <param name="context">Where to say it.</param>
    /// <param name="holder">What has the reference.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="outcome">What happens to what it stands for.</param>
    public static void Report(ReadingContext context, SpecElement holder, string reference, string outcome)
    {
        if (IsInUnreadableFile(context.Tree, reference))
        {
            return;
        }

        SpecNode node = holder.Mapping!["$ref"] ?? holder.Mapping["$dynamicRef"] ?? holder.Mapping["$recursiveRef"] ?? holder.Node;
        (string cause, string reason) = Why(context.Tree, holder, reference);
        context.Dangling.Add(new DanglingReference(cause, node.Location, AsWritten(reference), reason, outcome));
    }

    /// <summary>The file's own fault is told where it is.</summary>
    private static bool IsInUnreadableFile(SpecTree tree, string reference)
        => reference.StartsWith(s_files, StringComparison.Ordinal)
            && tree.Root[SpecTree.FilesKey]?[JsonPointer.Keys(reference).Skip(1).First()]?.Node is SpecScalar;

    private static (string Cause, string Reason) Why(SpecTree tree, SpecElement holder, string reference)
    {
        int hash = reference.IndexOf('#');
        string file = hash < 0 ? reference : reference.Substring(0, hash);
        if (reference.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return (file, "is a URL, and nothing is fetched while compiling: add the file to the project and refer to it by its path");
        }

        if (hash != 0)
        {
            return Suggestion(tree, "#/components/schemas/" + reference) is { } name
                ? (reference, $"names a file of the project, and there is none; did you mean '{name}'?")
                : (FilePath.Combine(holder.Node.Location.Path, file), $"names a file that is not among the project's AdditionalFiles: correct it, or add <AdditionalFiles Include=\"{file}\" />");
        }

        if (tree.Target(holder, reference) is not null)
        {
            return (reference, "leads back to itself");
        }

        return reference.StartsWith("#/", StringComparison.Ordinal) ? Missing(tree, reference)
            : Suggestion(tree, "#/" + reference.Substring(1)) is { } pointer ? (reference, $"leads to nothing; did you mean '{pointer}'?")
            : (reference, $"leads to nothing: no schema has the $anchor '{reference.Substring(1)}'");
    }

    /// <summary>The first key on the way that is not there, and one that is nearly the same.</summary>
    private static (string Cause, string Reason) Missing(SpecTree tree, string reference)
    {
        string there = JsonPointer.Root;
        foreach (string key in JsonPointer.Keys(reference))
        {
            string next = JsonPointer.Append(there, key);
            if (tree.Find(next) is null)
            {
                string owner = there == JsonPointer.Root ? "the document" : $"'{AsWritten(there)}'";
                string remedy = Similar(tree.Find(there), key) is { } other ? $"; did you mean '{other}'?" : ": add it, or correct the $ref";
                return (next, $"leads to nothing: {owner} has no '{key}'{remedy}");
            }

            there = next;
        }

        return (reference, "leads to nothing in this document");
    }

    private static string? Similar(SpecElement? owner, string key) => owner?.Members
        .Select(static member => member.Key)
        .FirstOrDefault(other => other.Equals(key, StringComparison.OrdinalIgnoreCase) || other == key + "s" || other + "s" == key);

    private static string? Suggestion(SpecTree tree, string pointer) => tree.Find(pointer) is null ? null : pointer;

    /// <summary>References into other files lead through the tree that holds them all; the document names the file.</summary>
    private static string AsWritten(string reference)
    {
        if (!reference.StartsWith(s_files, StringComparison.Ordinal))
        {
            return reference;
        }

        string[] keys = [.. JsonPointer.Keys(reference).Skip(1)];
        string file = keys[0].Substring(keys[0].LastIndexOf('/') + 1);
        return keys.Length == 1 ? file : file + JsonPointer.Append(JsonPointer.Root, [.. keys.Skip(1)]);
    }
}
