using Peers;

Console.WriteLine("| situation | FloraGen | Kiota | Refit | NSwag |");
Console.WriteLine("|---|---|---|---|---|");
Situation[] situations = [.. Situations.All.Where(situation => args.Length == 0 || situation.Name.Contains(args[0], StringComparison.OrdinalIgnoreCase))];
foreach (Task<string> row in situations.Select(static situation => situation.RowAsync()).ToArray())
{
    Console.WriteLine(await row);
}
