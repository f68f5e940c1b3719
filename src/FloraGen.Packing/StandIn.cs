using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>
/// An assembly of our own in the place of one that a library references and that not every host has. NJsonSchema names types
/// of System.Text.Json in the classes that make schemas from .NET types; reading a document never gets there, but some
/// runtimes look the types up when they load such a class. So each type that is named is there, and none has a member.
/// </summary>
internal sealed class StandIn(string original)
{
    private readonly SortedDictionary<string, TypeDefinition> _types = new(StringComparer.Ordinal);

    /// <summary>The highest one that is asked for.</summary>
    private Version _version = new(0, 0, 0, 0);

    public string Name { get; } = Identities.IsolatedName(original);

    /// <summary>Notes the types that a module names. Its references have to have their original names still.</summary>
    public void Add(ModuleDefinition module)
    {
        foreach (Version version in module.AssemblyReferences.Where(reference => reference.Name == original).Select(static reference => reference.Version))
        {
            _version = version > _version ? version : _version;
        }

        foreach (TypeReference type in module.GetTypeReferences().Where(type => type.GetElementType().Scope.Name == original))
        {
            TypeDefinition found = type.Resolve()
                ?? throw new PackingException($"{module.Name} names {type.FullName}, which {original} of this runtime does not have");
            for (TypeDefinition? each = found; each is not null; each = each.DeclaringType)
            {
                _types[each.FullName] = each;
            }
        }
    }

    /// <summary>Writes the assembly, or nothing where no type was noted.</summary>
    /// <returns>Its path, or null.</returns>
    public string? Write(string folder)
    {
        if (_types.Count == 0)
        {
            return null;
        }

        using AssemblyDefinition assembly = AssemblyDefinition.CreateAssembly(
            new AssemblyNameDefinition(Name, _version), Name + ".dll", ModuleKind.Dll);
        CoreTypes core = new(assembly.MainModule);
        Dictionary<string, TypeDefinition> empty = new(StringComparer.Ordinal);
        foreach (TypeDefinition type in _types.Values)
        {
            TypeDefinition copy = Empty(type, core);
            empty.Add(type.FullName, copy);
            if (type.DeclaringType is { } outer)
            {
                empty[outer.FullName].NestedTypes.Add(copy);
            }
            else
            {
                assembly.MainModule.Types.Add(copy);
            }
        }

        string path = Path.Combine(folder, Name + ".dll");
        assembly.Write(path, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        return path;
    }

    private static TypeDefinition Empty(TypeDefinition type, CoreTypes core)
    {
        const TypeAttributes Kept = TypeAttributes.VisibilityMask | TypeAttributes.LayoutMask | TypeAttributes.ClassSemanticMask;

        TypeDefinition copy = new(type.Namespace, type.Name, type.Attributes & Kept, core.BaseOf(type));
        foreach (GenericParameter parameter in type.GenericParameters)
        {
            copy.GenericParameters.Add(new GenericParameter(parameter.Name, copy));
        }

        return copy;
    }
}
