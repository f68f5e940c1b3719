using FloraGen.Model;

namespace FloraGen.Emission.Names;

/// <summary>A type that wants a name.</summary>
internal sealed class NameRequest
{
    /// <param name="name">What it may be called.</param>
    /// <param name="members">Members that it has, none of which a C# type can be called after.</param>
    /// <param name="companions">What the types beside it are called, behind its own name.</param>
    public NameRequest(ApiName name, IEnumerable<string> members, params string[] companions)
    {
        Name = name;
        Companions = companions;
        string[] identifiers = [.. name.Candidates.Select(Identifier.Pascal)];
        First = identifiers[0];
        Candidates = [.. identifiers.Where(candidate => !members.Contains(candidate)).Distinct(StringComparer.OrdinalIgnoreCase)];
        Fallbacks = [.. Candidates, .. identifiers.Select(static candidate => candidate + "Model")];
    }

    public ApiName Name { get; }

    /// <summary>The endings of the types that come with it.</summary>
    public IReadOnlyList<string> Companions { get; }

    /// <summary>The best candidate in C#, usable or not.</summary>
    public string First { get; }

    /// <summary>The usable candidates in C#, best first.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>What is tried when every candidate is taken or wanted by others.</summary>
    public IReadOnlyList<string> Fallbacks { get; }
}
