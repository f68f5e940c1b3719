using System.Text;

namespace FloraGen.Benchmarks.Workloads;

/// <summary>Files full of methods, as a project has them.</summary>
internal static class MethodFiles
{
    /// <summary>What a shape writes where its number belongs.</summary>
    private const string Number = "#";
    private const int Files = 10;
    private const int ClassesInFile = 5;

    /// <summary>The shapes in turn, spread evenly.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> shapes, int methods)
    {
        int inClass = methods / (Files * ClassesInFile);
        for (int file = 0; file < Files; file++)
        {
            StringBuilder code = new("""
                using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text;
                using System.Threading; using System.Threading.Tasks; using Flora;
                namespace App;

                """);
            for (int each = file * ClassesInFile; each < (file + 1) * ClassesInFile; each++)
            {
                _ = code.Append($"\npublic class Screen{each} : Screen\n{{\n")
                    .AppendJoin("\n", Enumerable.Range(each * inClass, inClass).Select(method => shapes[method % shapes.Count].Replace(Number, $"{method}", StringComparison.Ordinal) + "\n"))
                    .Append("}\n");
            }

            yield return code.ToString();
        }
    }
}
