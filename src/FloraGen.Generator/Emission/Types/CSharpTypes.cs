using FloraGen.Emission.Names;
using FloraGen.Model;

namespace FloraGen.Emission.Types;

/// <summary>The C# type of each type of the model.</summary>
internal sealed class CSharpTypes(ApiModel model, TypeNames names)
{
    private readonly HashSet<string> _enums = new(model.Enums.Select(static item => item.Id), StringComparer.Ordinal);

    public CSharpType Of(ApiType type) => type switch
    {
        ApiPrimitiveType primitive => new CSharpPrimitive(primitive.Primitive),
        ApiNamedType named => new CSharpNamed(names[named.Id], _enums.Contains(named.Id)),
        ApiListType list => new CSharpList(Of(list.Item), list.Item.IsNullable),
        ApiMapType map => new CSharpMap(Of(map.Value), map.Value.IsNullable),
        _ => throw new InvalidOperationException($"No C# type stands for {type}."),
    };
}
