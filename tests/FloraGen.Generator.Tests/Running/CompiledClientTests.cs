using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Running;

/// <summary>What the tests' own way to compile sees: a complaint that it missed would be missed everywhere.</summary>
public class CompiledClientTests
{
    [Theory]
    [InlineData("CS1574", "/// <summary><see cref=\"Nothing\" /></summary>\ninternal class A;")]
    [InlineData("CS1570", "/// <summary>\ninternal class A;")]
    [InlineData("CS0219", "internal class A { void M() { int unused = 1; } }")]
    [InlineData("CS8603", "internal class A { string M() => null; }")]
    [InlineData("CS8618", "internal class A { public string Name { get; set; } }")]
    [InlineData("CS1591", "public class A;")]
    [InlineData("CS0103", "internal class A { int M() => nothing; }")]
    public void CompilingSaysWhatDiagnosingSays(string complaint, string code)
    {
        GeneratorRun run = GeneratorRun.Of([], code);

        string[] diagnosed = [.. run.CompilerComplaints().Select(static item => item.ToString())];
        string[] compiled = [.. run.Compiled.Complaints.Select(static item => item.ToString())];

        Assert.Contains(diagnosed, item => item.Contains(complaint, StringComparison.Ordinal));
        Assert.Equal(diagnosed, compiled);
    }

    [Fact]
    public void FileThatIsKnownIsParsedOnce()
    {
        string document = Documents.WithThing("type: object");

        CSharpCompilation[] runs = [.. Enumerable.Range(0, 3).Select(_ => GeneratorRun.Of(document).Output)];

        Assert.Same(runs[1].SyntaxTrees[^1], runs[2].SyntaxTrees[^1]);
        Assert.Equal(runs[0].SyntaxTrees.Select(static tree => tree.ToString()), runs[2].SyntaxTrees.Select(static tree => tree.ToString()));
    }
}
