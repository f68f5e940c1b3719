using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>The few types of netstandard that the types of a stand-in derive from.</summary>
internal sealed class CoreTypes
{
    private readonly ModuleDefinition _module;
    private readonly AssemblyNameReference _netStandard = new("netstandard", new Version(2, 0, 0, 0))
    {
        PublicKeyToken = [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51],
    };

    public CoreTypes(ModuleDefinition module)
    {
        _module = module;
        module.AssemblyReferences.Clear();
        module.AssemblyReferences.Add(_netStandard);
    }

    /// <summary>What an empty copy of a type derives from: attributes stay attributes and structs stay structs.</summary>
    public TypeReference? BaseOf(TypeDefinition type) => type switch
    {
        { IsInterface: true } => null,
        { IsEnum: true } => throw new PackingException($"an enum needs its values, and a stand-in has none: {type.FullName}"),
        { IsValueType: true } => Core("System", "ValueType"),
        _ when IsAttribute(type) => Core("System", "Attribute"),
        _ => Core("System", "Object"),
    };

    private static bool IsAttribute(TypeDefinition type)
    {
        for (TypeReference? each = type.BaseType; each is not null; each = each.Resolve()?.BaseType)
        {
            if (each.FullName == "System.Attribute")
            {
                return true;
            }
        }

        return false;
    }

    private TypeReference Core(string space, string name) => new(space, name, _module, _netStandard);
}
