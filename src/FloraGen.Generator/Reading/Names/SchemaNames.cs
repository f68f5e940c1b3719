using FloraGen.Model;

namespace FloraGen.Reading.Names;

/// <summary>What a type may be called where it stands, best first, in the document's words.</summary>
/// <param name="Subject">What the operation or the type around it is about, such as <c>asset</c>.</param>
/// <param name="Candidates">Phrases.</param>
internal sealed record SchemaNames(string Subject, EquatableArray<string> Candidates)
{
    public static SchemaNames Of(string subject, params string[] candidates) => new(subject, candidates.ToEquatableArray());

    public string First => Candidates[0];

    public SchemaNames Member(string name)
    {
        string ofSubject = name.StartsWith(Subject, StringComparison.OrdinalIgnoreCase) ? name : Subject + " " + name;
        string ofOwner = First + " " + name;
        return this with { Candidates = new EquatableArray<string>(ofSubject == ofOwner ? [ofOwner] : [ofSubject, ofOwner]) };
    }

    public SchemaNames Item() => this with
    {
        Candidates = Candidates.SelectMany(static name => EnglishNoun.Singular(name) is { } one && one != name ? new[] { one } : [name, name + " item"]).Distinct().ToEquatableArray(),
    };

    /// <summary>Names for the items of a list that has a name of its own, which is the list's and not theirs.</summary>
    public SchemaNames OfList() => this with
    {
        Candidates = Candidates.Select(static name => EnglishNoun.Singular(name) == name ? name + " item" : name).ToEquatableArray(),
    };

    public SchemaNames Value() => Member(EnglishNoun.Singular(LastWord(First)) is { } one && one != LastWord(First) ? one : "value");

    /// <summary>A name in front of those that where it stands gives.</summary>
    public SchemaNames Titled(string? title) => string.IsNullOrWhiteSpace(title)
        ? this
        : this with { Candidates = Candidates.Prepend(title!).Distinct().ToEquatableArray() };

    /// <summary>One of several cases, by what tells it apart.</summary>
    public SchemaNames Case(string? mark, string kind) => this with
    {
        Candidates = mark is null
            ? new EquatableArray<string>([First + " " + kind])
            : new EquatableArray<string>([First + " " + mark, First + " " + mark + " " + kind]),
    };

    private static string LastWord(string phrase) => phrase.Substring(phrase.LastIndexOf(' ') + 1);
}
