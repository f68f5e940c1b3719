namespace Reliability.Support;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ServedRequest(string Head, string Body)
{
    /// <summary>The path and the query.</summary>
    public string Target => Head.Split(' ')[1];

    /// <summary>The value of a header; null when there is none.</summary>
    public string? Header(string name)
    {
        string? line = Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase));
        return line?[(name.Length + 2)..];
    }
}
