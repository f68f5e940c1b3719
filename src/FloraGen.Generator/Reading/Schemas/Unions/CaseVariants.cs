using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>
/// A component and what it is as a case of unions that have members beside their cases. They are one record, so that what the
/// component is called does not hang on where else it is used; a member that is not everywhere is not required.
/// </summary>
internal sealed class CaseVariants(ApiName name)
{
    private readonly List<string> _ids = [];

    /// <summary>The component's own name, and the identity of its record.</summary>
    public ApiName Name { get; } = name;

    /// <summary>The records of the cases.</summary>
    public IReadOnlyList<string> Ids => _ids;

    public void Add(string id)
    {
        if (!_ids.Contains(id))
        {
            _ids.Add(id);
        }
    }

    /// <param name="records">All records; the component's own is among them where it is used as it stands.</param>
    /// <returns>Null where a member is of one type here and of another there.</returns>
    public ApiRecord? Merge(IReadOnlyDictionary<string, ApiRecord> records)
    {
        ApiRecord[] all = [.. _ids.Prepend(Name.Pointer).Where(records.ContainsKey).Select(id => records[id])];
        if (all.Length == 0 || all.Skip(1).Any(other => !Equals(other.Entries, all[0].Entries)))
        {
            return null;
        }

        List<ApiMember> members = [];
        foreach (IGrouping<string, ApiMember> same in all.SelectMany(static record => record.Members).GroupBy(static member => member.Name, StringComparer.Ordinal))
        {
            if (Merge([.. same], same.Count() == all.Length) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return all[0] with { Name = Name, Members = members.ToEquatableArray() };
    }

    private static ApiMember? Merge(ApiMember[] same, bool isEverywhere)
    {
        ApiMember first = same[0];
        if (same.Any(other => other.Type with { IsNullable = false } != first.Type with { IsNullable = false } || other.Constant != first.Constant))
        {
            return null;
        }

        return first with
        {
            Type = first.Type with { IsNullable = same.Any(static member => member.Type.IsNullable) },
            IsRequired = isEverywhere && same.All(static member => member.IsRequired),
            IsDiscriminator = same.Any(static member => member.IsDiscriminator),
            DiscriminatorText = same.Select(static member => member.DiscriminatorText).Distinct().Count() == 1 ? first.DiscriminatorText : null,
        };
    }
}
