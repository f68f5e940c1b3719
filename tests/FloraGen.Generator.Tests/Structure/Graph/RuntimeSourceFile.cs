using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>A file of the runtime as it lies in the repository, all of its <c>#if</c> sections included.</summary>
/// <param name="Folder">Its folder within the runtime; empty for none.</param>
/// <param name="Name">Its name without its ending: what the graph calls it.</param>
/// <param name="Text">Its source.</param>
internal sealed record RuntimeSourceFile(string Folder, string Name, string Text)
{
    public static IReadOnlyList<RuntimeSourceFile> All { get; } = [.. Read()];

    /// <summary>The type whose file, or whose part, this is.</summary>
    public string TypeName => Name.Split('{', '.')[0];

    /// <summary>Whether it holds some members of a type whose own file is another one.</summary>
    public bool IsPart => Name.Contains('.');

    /// <summary>Whether every compilation with a client has it, or one that lacks its type in System: no client selects it.</summary>
    public bool IsOfCompilation => Folder is "Annotations" or "Polyfills/System";

    public SyntaxTree Parse(CSharpParseOptions options) => CSharpSyntaxTree.ParseText(Text, options, Name);

    /// <summary>The <c>#if</c> section that holds a position, as its symbol or the symbol's negation; empty outside of sections.</summary>
    public string ConditionAt(int position)
    {
        string condition = "";
        int start = 0;
        foreach (string line in Text.Split('\n'))
        {
            if (start > position)
            {
                break;
            }

            condition = line.StartsWith("#if ", StringComparison.Ordinal) ? line["#if ".Length..].Trim()
                : line.StartsWith("#else", StringComparison.Ordinal) ? condition.StartsWith('!') ? condition[1..] : "!" + condition
                : line.StartsWith("#endif", StringComparison.Ordinal) ? ""
                : condition;
            start += line.Length + 1;
        }

        return condition;
    }

    private static IEnumerable<RuntimeSourceFile> Read()
    {
        string root = RepositoryPath.Of("src", "FloraGen.Runtime");
        foreach (string path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string inside = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (!inside.StartsWith("obj/", StringComparison.Ordinal) && !inside.StartsWith("bin/", StringComparison.Ordinal))
            {
                yield return new RuntimeSourceFile(
                    Path.GetDirectoryName(inside)!.Replace('\\', '/'), Path.GetFileNameWithoutExtension(inside), File.ReadAllText(path).Replace("\r\n", "\n"));
            }
        }
    }
}
