using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace FloraGen.Benchmarks.Compiling;

/// <summary>What an assembly is made of.</summary>
/// <param name="Bodies">The bytes of its methods' bodies.</param>
/// <param name="Metadata">The bytes of everything that is said of types and members.</param>
internal sealed record AssemblyParts(long Bodies, long Metadata, int Types, int Methods, int Properties, int Attributes)
{
    public static AssemblyParts Of(byte[] assembly)
    {
        using PEReader file = new(ImmutableArray.Create(assembly));
        MetadataReader reader = file.GetMetadataReader();
        long bodies = 0;
        foreach (MethodDefinitionHandle handle in reader.MethodDefinitions)
        {
            int address = reader.GetMethodDefinition(handle).RelativeVirtualAddress;
            bodies += address == 0 ? 0 : file.GetMethodBody(address).Size;
        }

        return new AssemblyParts(bodies, reader.MetadataLength, Rows(TableIndex.TypeDef), Rows(TableIndex.MethodDef), Rows(TableIndex.Property), Rows(TableIndex.CustomAttribute));

        int Rows(TableIndex table) => reader.GetTableRowCount(table);
    }
}
