using FloraGen.Model;

namespace FloraGen.Emission;

/// <summary>A finished file.</summary>
/// <param name="HintName">What the compiler calls it.</param>
/// <param name="Text">The code.</param>
internal sealed record CSharpFile(string HintName, string Text)
{
    /// <summary>The files of the runtime that it names; none where it is a part of that itself.</summary>
    public EquatableArray<string> Needs { get; init; }
}
