using Microsoft.CodeAnalysis;

namespace FloraGen;

/// <summary>What a project has to get before a client compiles in it.</summary>
/// <param name="What">What is missing.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record ProjectLack(string What, string Remedy)
{
    private const string Frameworks = "target .NET 8, .NET Standard 2.0 or .NET Framework 4.7.2, or a later version of them";
    private const string TextJson = "System.Text.Json, 8.0.5 or newer";

    /// <returns>Null when nothing is missing.</returns>
    /// <param name="compilation">The project.</param>
    /// <param name="has">Whether the project has a type.</param>
    public static ProjectLack? Of(Compilation compilation, Func<string, bool> has)
    {
        if (!has("System.Net.Http.HttpClient"))
        {
            // Every .NET Framework has the older class, and a project has to ask for the newer one.
            return has("System.Net.HttpWebRequest")
                ? new("System.Net.Http", "add <Reference Include=\"System.Net.Http\" /> to the project")
                : new("the framework of .NET 8, .NET Standard 2.0 or .NET Framework 4.7.2", Frameworks);
        }

        if (!Connections(compilation))
        {
            return new("a newer framework", Frameworks);
        }

        if (!has("System.Text.Json.Utf8JsonReader"))
        {
            return new("System.Text.Json", $"add the package {TextJson}");
        }

        // A type that came with version 8.
        if (!has("System.Text.Json.Serialization.JsonUnmappedMemberHandling"))
        {
            return new("a newer System.Text.Json", $"update the package to {TextJson}");
        }

        return has("System.Collections.Generic.IAsyncEnumerable`1")
            ? null
            : new("IAsyncEnumerable", "add the package Microsoft.Bcl.AsyncInterfaces");
    }

    /// <summary>.NET Framework before 4.7.1 has handlers that cannot be told how many connections they may open.</summary>
    private static bool Connections(Compilation compilation) => compilation.GetTypesByMetadataName("System.Net.Http.HttpClientHandler")
        .Any(static type => !type.GetMembers("MaxConnectionsPerServer").IsEmpty);
}
