namespace FloraGen.Model.Types;

/// <summary>One of the types that a union's value can have.</summary>
/// <param name="Type">Never nullable: a union that may be null is a nullable union.</param>
/// <param name="SuggestedName">What the document calls the case, where it gives it a title.</param>
/// <param name="DiscriminatorValues">The texts of the discriminator that mean this case.</param>
/// <param name="Constants">Members that have one text only in this case, and so tell it from the others.</param>
/// <param name="IsFallback">Whether a value whose discriminator means no case is read as this one.</param>
internal sealed record ApiUnionCase(
    ApiType Type, string? SuggestedName, EquatableArray<string> DiscriminatorValues, EquatableArray<ApiConstant> Constants, bool IsFallback = false)
{
    /// <summary>Members whose values tell it from the others as far as the document goes.</summary>
    public EquatableArray<ApiCaseHint> Hints { get; init; }

    /// <summary>The statuses whose response is this case, as the document writes them; empty where statuses tell nothing.</summary>
    public EquatableArray<string> Statuses { get; init; }

    /// <summary>The names of the events whose data are this case; empty where names tell nothing.</summary>
    public EquatableArray<string> Events { get; init; }
}
