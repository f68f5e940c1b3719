using FloraGen.Testing;
using FloraGen.Testing.Running;

namespace JsonTests.RoundTrip;

/// <summary>The documents that go round: the repository's own, and large ones of others where they lie beside it.</summary>
internal static class RoundTripDocuments
{
    private static readonly Dictionary<string, string> s_paths = new(StringComparer.Ordinal)
    {
        ["nursery"] = RepositoryPath.Of("tests", "FloraGen.Json.Client", "nursery.openapi.yaml"),
        ["FLORA"] = RepositoryPath.Of("spec", "flora.openapi.yaml"),
        ["Box"] = RepositoryPath.Of("..", "shared", "corpus", "large", "box.json"),
        ["Discord"] = RepositoryPath.Of("..", "shared", "corpus", "large", "discord.json"),
        ["OpenAI"] = RepositoryPath.Of("..", "shared", "corpus", "large", "openai.json"),
    };

    /// <summary>The repository's own; a large one where all is run; the largest, which take minutes, for who asks for them.</summary>
    public static IEnumerable<string> All => s_paths.Keys.Take(Exhaustive.IsAskedByHand ? s_paths.Count : Exhaustive.IsAsked ? 3 : 2);

    /// <summary>The path of a document; null where others' documents are not.</summary>
    public static string? Find(string name) => File.Exists(s_paths[name]) ? s_paths[name] : null;
}
