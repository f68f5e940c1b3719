using FloraGen.Model.Types;

namespace FloraGen.Model;

/// <summary>The types of a finished model, by the types that name them.</summary>
internal sealed class ModelTypes(ApiModel model)
{
    private readonly Dictionary<string, ApiRecord> _records = model.Records.ToDictionary(static record => record.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ApiEnum> _enums = model.Enums.ToDictionary(static item => item.Id, StringComparer.Ordinal);

    public ApiRecord? Record(ApiType? type)
        => type is ApiNamedType named && _records.TryGetValue(named.Id, out ApiRecord? record) ? record : null;

    public ApiEnum? Enum(ApiType? type)
        => type is ApiNamedType named && _enums.TryGetValue(named.Id, out ApiEnum? definition) ? definition : null;
}
