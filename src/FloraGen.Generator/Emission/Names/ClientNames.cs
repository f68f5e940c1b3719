using FloraGen.Emission.Runtime;

namespace FloraGen.Emission.Names;

/// <summary>Names for a client, which come with some for the types beside it.</summary>
internal static class ClientNames
{
    private static readonly HashSet<string> s_taken = new([.. ReservedNames.SystemTypes, .. RuntimeSource.TypeNames], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether neither .NET nor the code that every client has uses the name of the client or of a type beside it.</summary>
    public static bool IsFree(string client) => !s_taken.Contains(client) && !s_taken.Contains("I" + client) && !s_taken.Contains(OptionsOf(client));

    /// <summary>The name by a file's stem: <c>http.openapi.yaml</c> cannot be an <c>HttpClient</c>.</summary>
    /// <param name="stem">The file's name in Pascal case.</param>
    /// <param name="namespaces">
    /// The parts of the client's namespace and of the project's: where <c>FloraClient</c> is a namespace, the project's code has no
    /// short name for a class of that name.
    /// </param>
    public static string Of(string stem, IReadOnlyCollection<string> namespaces)
        => new[] { stem + "Client", stem + "ApiClient" }.FirstOrDefault(name => IsFree(name) && !namespaces.Contains(name)) ?? "The" + stem + "Client";

    public static string OptionsOf(string client) => client + "Options";
}
