using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>The graph of the runtime as the generator embeds it: each file, and below it those that it needs, with the condition of the section that needs them.</summary>
internal static class GraphText
{
    public static string Write()
    {
        HashSet<string> selected = [.. RuntimeSourceFile.All.Where(static file => !file.IsOfCompilation).Select(static file => file.Name)];
        Dictionary<string, RuntimeSourceFile> files = RuntimeSourceFile.All.Where(file => selected.Contains(file.Name)).ToDictionary(static file => file.Name, StringComparer.Ordinal);
        Dictionary<string, SortedDictionary<string, SortedSet<string>>> needs = files.Keys.ToDictionary(
            static name => name, static _ => new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (CSharpCompilation form in new[] { RuntimeForm.Newest, RuntimeForm.Oldest })
        {
            foreach (SyntaxTree tree in form.SyntaxTrees.Where(tree => selected.Contains(tree.FilePath)))
            {
                foreach ((string needed, int position) in new RuntimeReferences(form, tree).Find().Where(pair => selected.Contains(pair.File)))
                {
                    if (!needs[tree.FilePath].TryGetValue(needed, out SortedSet<string>? conditions))
                    {
                        needs[tree.FilePath][needed] = conditions = new(StringComparer.Ordinal);
                    }

                    _ = conditions.Add(files[tree.FilePath].ConditionAt(position));
                }
            }
        }

        foreach (KeptFile kept in KeptFile.All)
        {
            needs[kept.Beside][kept.Name] = new SortedSet<string>(StringComparer.Ordinal) { "" };
        }

        return string.Concat(needs.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Key + "\n" + string.Concat(pair.Value.Select(static need => Line(need.Key, need.Value)))));
    }

    /// <summary>What is needed in a section and in its opposite is needed always.</summary>
    private static string Line(string needed, SortedSet<string> conditions)
        => conditions.Contains("") || conditions.Any(condition => conditions.Contains("!" + condition))
            ? $"  {needed}\n"
            : string.Concat(conditions.Select(condition => $"  {needed} if {condition}\n"));
}
