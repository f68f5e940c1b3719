namespace FloraGen.Benchmarks.Workloads;

/// <summary>Code of the same length that has nothing to do with a status.</summary>
internal static class OrdinaryShapes
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
            public string Join#(IEnumerable<string> parts, int limit)
            {
                StringBuilder text = new();
                foreach (string part in parts.Take(limit))
                {
                    if (text.Length > 0) { text.Append(", "); }
                    text.Append(part.Trim());
                }

                return text.ToString();
            }
        """,
        """
            public List<int> Even#(IReadOnlyList<int> numbers)
            {
                List<int> even = [];
                for (int index = 0; index < numbers.Count; index++)
                {
                    if (numbers[index] % 2 == 0) { even.Add(numbers[index]); }
                }

                even.Sort();
                return even;
            }
        """,
        """
            public Dictionary<string, int> Count#(string[] words)
            {
                return words
                    .Where(static word => word.Length > 3)
                    .GroupBy(static word => word.ToLowerInvariant())
                    .OrderByDescending(static group => group.Count())
                    .Take(10)
                    .ToDictionary(static group => group.Key, static group => group.Count());
            }
        """,
        """
            public async Task<int> LinesAsync#(string path, CancellationToken token)
            {
                int count = 0;
                using StreamReader reader = new(path);
                while (await reader.ReadLineAsync(token) is { } line)
                {
                    count += line.Length > 0 ? 1 : 0;
                }

                return count;
            }
        """,
        """
            public int Weight#(string grade)
            {
                switch (grade)
                {
                    case "low": return 1;
                    case "medium": return 5;
                    case "high": return 10;
                    default: throw new ArgumentException("There is no grade " + grade, nameof(grade));
                }
            }
        """,
        """
            public async Task<T?> AgainAsync#<T>(Func<Task<T>> work, int attempts)
            {
                for (int attempt = 1; attempt < attempts; attempt++)
                {
                    try { return await work(); }
                    catch (IOException error) { Log(error.Message); }
                    await Task.Delay(attempt * 100);
                }

                return default;
            }
        """,
        """
            public async Task<List<string>> GatherAsync#(IAsyncEnumerable<string> source)
            {
                List<string> result = [];
                await foreach (string item in source)
                {
                    if (item.StartsWith(';')) { continue; }
                    result.Add(item.Replace('-', ' '));
                }

                return result;
            }
        """,
        """
            public decimal Total#(IEnumerable<(string Product, decimal Price, int Amount)> lines, decimal discount)
            {
                decimal total = 0;
                foreach ((string product, decimal price, int amount) in lines)
                {
                    if (amount <= 0) { Log("no " + product); continue; }
                    total += price * amount;
                }

                return total > 100 ? total * (1 - discount) : total;
            }
        """,
        """
            public string Kind#(object thing) => thing switch
            {
                string { Length: 0 } => "nothing",
                string text => "text of " + text.Length,
                int and > 0 => "a number",
                IReadOnlyCollection<object> { Count: > 1 } many => $"{many.Count} things",
                null => throw new ArgumentNullException(nameof(thing)),
                _ => "a thing",
            };
        """,
        """
            public async Task CopyAsync#(string from, string to)
            {
                string[] lines = await File.ReadAllLinesAsync(from);
                string[] kept = lines.Select(static line => line.TrimEnd()).Distinct().ToArray();
                if (kept.Length != lines.Length)
                {
                    Log($"{lines.Length - kept.Length} lines were there twice");
                }

                await File.WriteAllLinesAsync(to, kept);
            }
        """,
    ];
}
