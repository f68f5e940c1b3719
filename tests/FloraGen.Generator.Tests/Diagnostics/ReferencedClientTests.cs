using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Diagnostics;

/// <summary>Two projects that make the same client, where one sees the other.</summary>
public class ReferencedClientTests
{
    private const string Path = "/specs/shop.openapi.yaml";
    private const string User = "class User { MyApp.Shop.Thing? Thing { get; } }";
    private static readonly string s_document = Documents.WithThing("properties:\n  id: { type: string }");

    [Fact]
    public void SameClientInAReferenceIsAWarningAtTheDocumentWithWhatToDo()
    {
        GeneratorRun run = RunBeside(Library());

        Diagnostic warning = Assert.Single(run.Diagnostics, static item => item.Id == "FLORA0020");
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal($"{Path}: (0,0)-(0,1)", warning.Location.GetLineSpan().ToString());
        foreach (string words in new[] { "'MyApp.Shop'", "'Library'", "CS0436", "FloraGenNamespace", "FloraGenAccessibility=\"internal\"" })
        {
            Assert.Contains(words, warning.GetMessage(null), StringComparison.Ordinal);
        }

        // It is said once, and what the compiler says is in the user's code only.
        Assert.All(run.CompilerComplaints(), static complaint => Assert.Equal("CS0436 /code/Program.cs", $"{complaint.Id} {complaint.Location.SourceTree?.FilePath}"));
    }

    [Fact]
    public void AnotherClientInTheSameNamespaceIsAWarningToo()
        => Assert.Contains(RunBeside(Library(("FloraGenClient", "Store"))).Diagnostics, static item => item.Id == "FLORA0020");

    [Fact]
    public void InternalsThatAreOpenToTheProjectCount()
    {
        const string Open = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"MyApp\")]";

        Assert.Contains(RunBeside(Library(Open, ("FloraGenAccessibility", "internal"))).Diagnostics, static item => item.Id == "FLORA0020");
    }

    [Fact]
    public void NothingIsSaidAboutAnInternalClient() => AssertSilent(RunBeside(Library(("FloraGenAccessibility", "internal"))));

    [Fact]
    public void NothingIsSaidAboutAnotherNamespace() => AssertSilent(RunBeside(Library(("FloraGenNamespace", "Library.Shop"))));

    [Fact]
    public void NothingIsSaidAboutAReferenceWithAnAlias() => AssertSilent(RunBeside(Library().WithAliases(["library"])));

    [Fact]
    public void NothingIsSaidAboutTypesOfThatNameThatSomebodyWrote()
        => AssertSilent(RunBeside(GeneratorRun.Of([], "namespace MyApp.Shop { public class Other; }").Output.ToMetadataReference()));

    [Fact]
    public void EditOfTheCodeAsksButSaysTheSame()
    {
        GeneratorRun second = RunBeside(Library()).WithCode("class Other;");

        Assert.All(
            second.Result.TrackedSteps[TrackingNames.ReferencedClients].SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
    }

    private static void AssertSilent(GeneratorRun run)
    {
        Assert.DoesNotContain(run.Diagnostics, static item => item.Id == "FLORA0020");
        _ = run.Compiles();
    }

    private static GeneratorRun RunBeside(MetadataReference library)
        => GeneratorRun.Of([new SpecificationText(Path, s_document)], User, references: [.. GeneratorRun.Framework, library]);

    private static CompilationReference Library(params (string Key, string Value)[] metadata) => Library("", metadata);

    private static CompilationReference Library(string code, params (string Key, string Value)[] metadata) => GeneratorRun
        .Of(s_document, Path, code, metadata.ToDictionary(static item => item.Key, static item => item.Value))
        .Output.WithAssemblyName("Library").ToMetadataReference();
}
