using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>The assemblies named in InternalsVisibleTo, as text: "Name" or "Name, PublicKey=…".</summary>
internal static class FriendNames
{
    private const string Attribute = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    public static void Rename(AssemblyDefinition assembly)
    {
        foreach (CustomAttribute attribute in assembly.CustomAttributes.Where(static a => a.AttributeType.FullName == Attribute))
        {
            CustomAttributeArgument argument = attribute.ConstructorArguments[0];
            string name = ((string)argument.Value).Split(',')[0].Trim();
            if (Identities.IsLibrary(name))
            {
                // Without its key: the renamed friend is not signed.
                attribute.ConstructorArguments[0] = new CustomAttributeArgument(argument.Type, Identities.IsolatedName(name));
            }
        }
    }
}
