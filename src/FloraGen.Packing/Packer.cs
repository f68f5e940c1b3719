using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>Reads the generator, the analyzers and their libraries, isolates each of them, writes them and checks what was written.</summary>
internal static class Packer
{
    public static void Run(IReadOnlyList<string> outputs, string destination)
    {
        BuildOutputs.Check(outputs);
        Empty(destination);

        using AssemblySet set = new(outputs);
        BillOfMaterials.Write(set.Assemblies, destination);
        foreach (StandIn standIn in Identities.StandIns.Select(static name => new StandIn(name)))
        {
            foreach (AssemblyDefinition assembly in set.Assemblies)
            {
                standIn.Add(assembly.MainModule);
            }

            if (standIn.Write(destination) is { } path)
            {
                WrittenAssembly.Check(path);
            }
        }

        foreach (AssemblyDefinition assembly in set.Assemblies)
        {
            Isolation.Apply(assembly);
            StableOrder.Apply(assembly.MainModule);
        }

        foreach (AssemblyDefinition assembly in set.Assemblies)
        {
            string path = Path.Combine(destination, assembly.MainModule.Name);

            // The module's id is derived from the content: the compiler takes two files with one id for the same file, and a
            // renamed copy must not be taken for the original.
            assembly.Write(path, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            WrittenAssembly.Check(path);
        }
    }

    private static void Empty(string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (string stale in Directory.EnumerateFiles(destination, "*.dll"))
        {
            File.Delete(stale);
        }
    }
}
