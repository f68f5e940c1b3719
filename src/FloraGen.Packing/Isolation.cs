using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>Gives an assembly an identity of our own, in its name and in all that it says about the others.</summary>
internal static class Isolation
{
    public static void Apply(AssemblyDefinition assembly)
    {
        // Attributes are decoded before the references change: their type names are matched with the references by full name.
        List<AssemblyNameReference> inAttributes = [.. AttributeReferences.In(assembly)];

        Rename(assembly);
        FriendNames.Rename(assembly);
        foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences.Concat(inAttributes))
        {
            Rename(reference);
        }
    }

    private static void Rename(AssemblyDefinition assembly)
    {
        assembly.Name.Name = Identities.IsolatedName(assembly.Name.Name);
        assembly.MainModule.Name = assembly.Name.Name + ".dll";

        // The signature does not survive a change, so no part of it stays.
        assembly.Name.PublicKey = [];
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
    }

    private static void Rename(AssemblyNameReference reference)
    {
        if (Identities.IsLibrary(reference.Name))
        {
            reference.Name = Identities.IsolatedName(reference.Name);
            reference.PublicKeyToken = [];
        }
    }
}
