using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>The discriminators that unions have to write for their cases, because the case does not list the member.</summary>
internal sealed class CaseMarks
{
    private readonly Dictionary<(string Union, string Record), ApiConstant> _marks = [];
    private readonly HashSet<string> _records = new(StringComparer.Ordinal);

    public CaseMarks(ApiModel model)
    {
        Dictionary<string, ApiRecord> records = model.Records.ToDictionary(static record => record.Id, StringComparer.Ordinal);
        foreach (ApiUnion union in model.Unions.Where(static union => union.Discriminator is not null))
        {
            foreach (ApiUnionCase item in union.Cases.Where(static item => item.DiscriminatorValues.Count > 0))
            {
                if (item.Type is ApiNamedType named
                    && records.TryGetValue(named.Id, out ApiRecord? record)
                    && record.Members.All(member => member.Name != union.Discriminator))
                {
                    _marks[(union.Id, record.Id)] = new ApiConstant(union.Discriminator!, new EquatableArray<string>([item.DiscriminatorValues[0]]));
                    _ = _records.Add(record.Id);
                }
            }
        }
    }

    /// <summary>Whether some union writes a discriminator for a record.</summary>
    public bool Has(string record) => _records.Contains(record);

    /// <summary>What a union writes for one of its cases; null where the case has the member itself.</summary>
    public ApiConstant? Of(ApiUnion union, ApiType type)
        => type is ApiNamedType named && _marks.TryGetValue((union.Id, named.Id), out ApiConstant? mark) ? mark : null;
}
