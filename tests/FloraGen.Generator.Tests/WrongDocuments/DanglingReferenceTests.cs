using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.WrongDocuments;

/// <summary>A <c>$ref</c> that leads nowhere is a warning for each cause, and not for each <c>$ref</c>.</summary>
public sealed class DanglingReferenceTests
{
    private const string Shared = "Shared: { type: string }";

    [Theory]
    [InlineData("#/components/schemas/Nowhere", "'#/components/schemas' has no 'Nowhere': add it, or correct the $ref")]
    [InlineData("#/definitions/Nowhere{0}", "the document has no 'definitions'")]
    [InlineData("#/components/parameters/Nowhere{0}", "'#/components' has no 'parameters'")]
    [InlineData("parts.yaml#/Part{0}", "add <AdditionalFiles Include=\"parts.yaml\" />")]
    [InlineData("https://example.com/parts.yaml#/Part{0}", "is a URL, and nothing is fetched while compiling")]
    public void FiftyReferencesWithOneCauseAreOneWarningWithACount(string reference, string words)
    {
        string document = Many(reference, 50);
        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("FLORA0003", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(words, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.EndsWith(" (49 other references with the same cause)", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(LineOf(document, "member0:"), diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Contains("Member49", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void EachCauseIsToldAndManyAreSummedUp()
    {
        GeneratorRun run = GeneratorRun.Of(Many("#/components/schemas/Nowhere{0}", 50));

        Assert.Equal(11, run.Diagnostics.Length);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("FLORA0003", diagnostic.Id));
        Assert.EndsWith(" (39 other references that lead nowhere)", run.Diagnostics[^1].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void AFewCausesAreToldEach() => Assert.Equal(3, GeneratorRun.Of(Many("#/components/schemas/Nowhere{0}", 3)).Diagnostics.Length);

    [Theory]
    [InlineData("#/components/schemas/shared", "did you mean 'Shared'?")]
    [InlineData("#/components/schema/Shared", "did you mean 'schemas'?")]
    [InlineData("#/component/schemas/Shared", "did you mean 'components'?")]
    [InlineData("#components/schemas/Shared", "did you mean '#/components/schemas/Shared'?")]
    [InlineData("Shared", "did you mean '#/components/schemas/Shared'?")]
    [InlineData("#Shared", "no schema has the $anchor 'Shared'")]
    public void ReferenceThatIsNearlyRightIsToldWhatWouldBe(string reference, string words)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(Many(reference, 1)).Diagnostics);

        Assert.Contains(words, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceToItselfIsTold()
    {
        string document = Documents.WithThing("properties: { a: { $ref: '#/components/schemas/Circle' } }", componentExtras: "Circle: { $ref: '#/components/schemas/Circle' }");

        Assert.Contains(GeneratorRun.Of(document).Diagnostics, static item => item.GetMessage(null).Contains("itself", StringComparison.Ordinal));
    }

    /// <summary>The file's own fault is what has to be mended.</summary>
    [Theory]
    [InlineData("<html></html>", "FLORA0002")]
    [InlineData("a: [", "FLORA0001")]
    [InlineData("", "FLORA0001")]
    public void FileThatCannotBeReadIsOneDiagnosticHoweverManyReferencesLeadThere(string text, string id)
    {
        GeneratorRun run = GeneratorRun.Of([
            new SpecificationText("/specs/shop.openapi.yaml", Many("parts.yaml#/Part{0}", 20)),
            new SpecificationText("/specs/parts.yaml", text)]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((id, "/specs/parts.yaml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        run.Compiles();
    }

    private static string Many(string reference, int count) => Documents.WithThing(
        "properties:\n" + string.Join('\n', Enumerable.Range(0, count).Select(index => $"  member{index}: {{ $ref: '{string.Format(null, reference, index)}' }}")),
        componentExtras: Shared);

    private static int LineOf(string document, string text)
        => Array.FindIndex(document.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
