using System.Text;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace FloraGen.Packing;

/// <summary>
/// Reads a written assembly again and refuses it when it names an assembly that it will not find: a library under its old
/// name, or one that is neither in the package nor, in that version, in every host.
/// </summary>
internal static class WrittenAssembly
{
    /// <summary>An assembly's name after a type's, as in "Type, Assembly, Version=…".</summary>
    private static readonly Regex s_libraryAfterType = new($@", ?({string.Join('|', Identities.Libraries.Select(Regex.Escape))})(?![\w.])");

    private static readonly HashSet<string> s_shipped = [.. Identities.Shipped];

    public static void Check(string path)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);

        foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences)
        {
            if (!s_shipped.Contains(reference.Name) && HostTable.Shared.Refusal(reference, Identities.IsForEditors(assembly.Name.Name)) is { } reason)
            {
                Refuse(assembly, reason);
            }
        }

        foreach (CustomAttribute attribute in AttributeProviders.In(assembly).SelectMany(static provider => provider.CustomAttributes))
        {
            string arguments = Encoding.UTF8.GetString(attribute.GetBlob());
            RefuseIf(s_libraryAfterType.IsMatch(arguments), assembly, $"a library under its old name, in {attribute.AttributeType.FullName}");
        }

        foreach (string text in TextsInCode(assembly.MainModule))
        {
            RefuseIf(s_libraryAfterType.IsMatch(text), assembly, $"a library under its old name, in the text \"{text}\"");
        }
    }

    private static IEnumerable<string> TextsInCode(ModuleDefinition module)
        => module.GetTypes()
            .SelectMany(static type => type.Methods)
            .Where(static method => method.HasBody)
            .SelectMany(static method => method.Body.Instructions)
            .Where(static instruction => instruction.OpCode == OpCodes.Ldstr)
            .Select(static instruction => (string)instruction.Operand);

    private static void RefuseIf(bool wrong, AssemblyDefinition assembly, string what)
    {
        if (wrong)
        {
            Refuse(assembly, what);
        }
    }

    private static void Refuse(AssemblyDefinition assembly, string what)
        => throw new PackingException($"{assembly.Name.Name} references what will not be there: {what}");
}
