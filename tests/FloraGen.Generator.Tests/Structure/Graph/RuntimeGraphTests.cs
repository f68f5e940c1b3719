namespace FloraGen.Tests.Structure.Graph;

/// <summary>What the generator knows of its runtime is what the compiler says of it. <c>FLORAGEN_WRITE_DOCS=1</c> writes it anew.</summary>
public class RuntimeGraphTests
{
    [Fact]
    public void GraphIsThatOfTheRuntime() => AssertWritten(GraphText.Write(), "Emission", "Runtime", "runtime.graph");

    [Fact]
    public void HandlesAreThoseOfTheRuntime() => AssertWritten(NeedsText.Write(), "Handles", "Needs.cs");

    [Fact]
    public void StaticMembersAreThoseOfTheRuntime() => AssertWritten(StaticsText.Write(), "Handles", "Statics.cs");

    private static void AssertWritten(string text, params string[] parts)
    {
        string path = RepositoryPath.Of(["src", "FloraGen.Generator", .. parts]);
        if (Environment.GetEnvironmentVariable("FLORAGEN_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).Replace("\r\n", "\n") == text,
            $"The runtime has changed, and {parts[^1]} does not say so yet: run this test with FLORAGEN_WRITE_DOCS=1, and commit the file that it writes.");
    }
}
