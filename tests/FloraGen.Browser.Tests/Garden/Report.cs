using System.Text;

namespace Garden;

/// <summary>What the checks saw, a line each: a name, a tab, and the outcome.</summary>
internal sealed class Report
{
    private readonly StringBuilder _lines = new();

    public string Text => _lines.ToString();

    public async Task AddAsync(string name, Func<Task<string>> check)
    {
        string outcome;
        try
        {
            outcome = await check();
        }
        catch (Exception exception)
        {
            outcome = $"{exception.GetType().Name}: {exception.Message}";
        }

        Console.WriteLine($"{name}: {outcome}");
        _lines.Append(name).Append('\t').Append(outcome.Replace('\n', ' ')).Append('\n');
    }
}
