using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>What a truth says about a value.</summary>
/// <param name="WhenTrue">The statuses that are possible when it holds.</param>
/// <param name="WhenFalse">The statuses that are possible when it does not.</param>
/// <param name="NamesFailure">Whether a failure was named to learn it.</param>
/// <param name="Tests">Whether the status was tested to learn it, and not only what depends on it.</param>
internal readonly record struct RelationEntry(int Id, StatusSet WhenTrue, StatusSet WhenFalse, bool NamesFailure, bool Tests)
{
    /// <summary>Whether the value is not there on some path with the truth: to rule out all its statuses leaves that path.</summary>
    public bool CanBeAbsent { get; init; }

    public bool SaysNothing => WhenTrue == StatusSet.All && WhenFalse == StatusSet.All && !NamesFailure && !Tests;

    public RelationEntry Negated => this with { WhenTrue = WhenFalse, WhenFalse = WhenTrue };
}
