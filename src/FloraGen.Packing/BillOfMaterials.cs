using System.Text.Json;
using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>
/// Lists the libraries that the package has copies of, in the form of CycloneDX, for who looks for versions with known faults. It says no
/// time and no serial number: the same content gives the same file.
/// </summary>
internal static class BillOfMaterials
{
    public const string FileName = "sbom.cdx.json";

    public static void Write(IEnumerable<AssemblyDefinition> assemblies, string destination)
    {
        using FileStream file = File.Create(Path.Combine(destination, FileName));
        using Utf8JsonWriter json = new(file, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.5");
        json.WriteNumber("version", 1);
        json.WriteStartArray("components");
        foreach (AssemblyDefinition assembly in assemblies.Where(static assembly => Identities.Libraries.Contains(assembly.Name.Name)))
        {
            Write(json, assembly.Name.Name, VersionOf(assembly));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string version)
    {
        string address = $"pkg:nuget/{name}@{version}";
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", address);
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteString("purl", address);
        json.WriteEndObject();
    }

    /// <summary>The version of the library's own package, without the commit that may follow it.</summary>
    private static string VersionOf(AssemblyDefinition assembly)
        => ((string)assembly.CustomAttributes
            .Single(static attribute => attribute.AttributeType.Name == "AssemblyInformationalVersionAttribute")
            .ConstructorArguments[0].Value).Split('+')[0];
}
