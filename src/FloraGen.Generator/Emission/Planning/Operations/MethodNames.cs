using FloraGen.Emission.Names;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>
/// Names the operations of a resource. Where several want the same name, all of them move on to something that says more, so
/// that none has the short name by accident of order.
/// </summary>
internal static class MethodNames
{
    /// <summary>A name for each operation, in their order. Only operations that nothing tells apart share one.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ApiOperation> operations)
    {
        string[][] candidates = [.. operations.Select(static operation => Candidates(operation).Distinct(StringComparer.Ordinal).ToArray())];
        int[] levels = new int[candidates.Length];
        bool isSettled;
        do
        {
            isSettled = true;
            IEnumerable<IGrouping<string, int>> shared = Enumerable.Range(0, candidates.Length)
                .GroupBy(index => candidates[index][levels[index]], StringComparer.Ordinal)
                .Where(static group => group.Skip(1).Any())
                .ToList();
            foreach (int index in shared.SelectMany(static group => group))
            {
                if (levels[index] + 1 < candidates[index].Length)
                {
                    levels[index]++;
                    isSettled = false;
                }
            }
        }
        while (!isSettled);

        return [.. candidates.Select((names, index) => names[levels[index]])];
    }

    /// <summary>The name that the document gives, without the ending that every method has.</summary>
    public static string Wanted(ApiOperation operation) => WithoutAsync(Identifier.Pascal(operation.Name));

    private static IEnumerable<string> Candidates(ApiOperation operation)
    {
        string wanted = Wanted(operation);
        yield return wanted;
        foreach (string alternative in operation.AlternativeNames)
        {
            yield return WithoutAsync(Identifier.Pascal(alternative));
        }

        string[] words = [.. Segments(operation).Where(static segment => !segment.Contains('{')).Select(Identifier.Pascal)];
        if (words.Length > 0)
        {
            yield return Joined(wanted, words[words.Length - 1]);
            yield return Joined(wanted, string.Concat(words));
        }

        string byMethod = "By" + Identifier.Pascal(operation.Method.ToLowerInvariant());
        yield return wanted + byMethod;
        yield return Identifier.Pascal($"{wanted} {string.Join(" ", Segments(operation))}") + byMethod;
    }

    private static IEnumerable<string> Segments(ApiOperation operation)
        => operation.Path.Split('/').Where(static segment => segment.Any(char.IsLetterOrDigit));

    /// <summary><c>ListInvoices</c> and not <c>ListInvoicesInvoices</c>.</summary>
    private static string Joined(string wanted, string word)
        => wanted.EndsWith(word, StringComparison.Ordinal) ? wanted : wanted + word;

    private static string WithoutAsync(string name)
        => name.Length > "Async".Length && name.EndsWith("Async", StringComparison.Ordinal)
            ? name.Substring(0, name.Length - "Async".Length)
            : name;
}
