using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>One of the types of a union.</summary>
/// <param name="Name">What its members are called after, such as <c>Cat</c> in <c>TryGetCat</c>.</param>
/// <param name="Local">The parameter of <c>Match</c> that takes it.</param>
/// <param name="Type">The type of a value.</param>
/// <param name="Texts">The texts of the discriminator that mean it.</param>
/// <param name="Constants">Members that tell it from the other cases.</param>
/// <param name="Mark">The discriminator that the union writes for it; null where it has that member itself.</param>
/// <param name="IsFallback">Whether a value whose discriminator means no case is read as this one.</param>
internal sealed record UnionCasePlan(
    string Name, string Local, CSharpType Type, EquatableArray<string> Texts, EquatableArray<ApiConstant> Constants,
    ApiConstant? Mark,
    bool IsFallback)
{
    /// <summary>Members whose values tell it from the other cases as far as the document goes.</summary>
    public EquatableArray<ApiCaseHint> Hints { get; init; }

    /// <summary>The statuses whose response it is, as the document writes them.</summary>
    public EquatableArray<string> Statuses { get; init; }

    /// <summary>The names of the events whose data it is.</summary>
    public EquatableArray<string> Events { get; init; }
}
