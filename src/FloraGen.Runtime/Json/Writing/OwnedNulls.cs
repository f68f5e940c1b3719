namespace FloraGen.Runtime.Internal;

/// <summary>Which members of a record came as null. It goes along with what the record does not know, and means nothing to a record of another type.</summary>
/// <param name="owner">The members of the record that was read.</param>
/// <param name="nulls">Those of them that were null.</param>
internal readonly struct OwnedNulls(JsonMembers owner, ExplicitNulls nulls)
{
    /// <summary>The nulls of a record with these members.</summary>
    public ExplicitNulls Of(JsonMembers members) => ReferenceEquals(members, owner) ? nulls : default;
}
