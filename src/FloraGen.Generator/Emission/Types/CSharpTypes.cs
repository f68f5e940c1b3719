using FloraGen.Emission.Names;
using FloraGen.Emission.Planning;
using FloraGen.Kinds.Formats;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Types;

/// <summary>The C# type of each type of the model.</summary>
internal sealed class CSharpTypes(ApiModel model, TypeNames names, EmissionOptions options)
{
    private readonly Dictionary<string, ApiEnum> _enums = model.Enums.ToDictionary(static item => item.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ApiUnion> _unions = model.Unions.ToDictionary(static item => item.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, OwnType> _own = options.OwnTypes.ToDictionary(static type => type.Key, StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _ownFields = OwnTypesPlan.FieldsOf(options);

    public CSharpType Of(ApiType type) => type switch
    {
        ApiPrimitiveType primitive => new CSharpPrimitive(primitive.Primitive, primitive.MayBeText),
        ApiFormatType text => new CSharpFormat(StringFormats.Of(text.Format), options.Target.HasDateOnly),
        ApiNamedType named => new CSharpNamed(names[named.Id], KindOf(named.Id)) { IsLanguageUnion = options.Target.HasUnions && _unions.ContainsKey(named.Id) },
        ApiOwnType own => new CSharpOwn(_own[own.Key], $"{OwnTypesPlan.NameOf(options)}.{_ownFields[own.Key]}", own.IsText),
        ApiListType list => new CSharpList(Of(list.Item), list.Item.IsNullable),
        ApiMapType map => new CSharpMap(Of(map.Value), map.Value.IsNullable),
        _ => throw new InvalidOperationException($"No C# type stands for {type}."),
    };

    private CSharpNamedKind KindOf(string id)
    {
        if (_enums.TryGetValue(id, out ApiEnum? found))
        {
            return found.IsNumeric ? CSharpNamedKind.NumericEnum : CSharpNamedKind.TextEnum;
        }

        return !_unions.TryGetValue(id, out ApiUnion? union) ? CSharpNamedKind.Record
            : IsSimple(union, new HashSet<string>(StringComparer.Ordinal)) ? CSharpNamedKind.SimpleUnion
            : CSharpNamedKind.Union;
    }

    /// <summary>A union that leads back to itself adds no case of another kind, so it is not followed again.</summary>
    private bool IsSimple(ApiUnion union, HashSet<string> seen) => !seen.Add(union.Id) || union.Cases.All(item => item.Type switch
    {
        ApiPrimitiveType primitive => primitive.Primitive != ApiPrimitive.Binary,
        ApiFormatType => true,
        ApiNamedType named => _enums.ContainsKey(named.Id) || (_unions.TryGetValue(named.Id, out ApiUnion? inner) && IsSimple(inner, seen)),
        _ => false,
    });
}
