using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Older;

/// <summary>What a project for an older framework may lack: the diagnostic says what to add.</summary>
public class ProjectLackTests
{
    private static readonly SpecificationText s_document = new("/specs/shop.openapi.yaml", Documents.WithThing("type: object"));

    [Theory]
    [InlineData("System.Text.Json", "", "add the package System.Text.Json, 8.0.5 or newer")]
    [InlineData("System.Text.Json", "namespace System.Text.Json { public ref struct Utf8JsonReader { } }", "update the package to System.Text.Json, 8.0.5 or newer")]
    [InlineData("Microsoft.Bcl.AsyncInterfaces", "", "add the package Microsoft.Bcl.AsyncInterfaces")]
    [InlineData("netstandard", "namespace System.Net { public class HttpWebRequest { } }", "add <Reference Include=\"System.Net.Http\" /> to the project")]
    [InlineData("netstandard", "namespace System.Net.Http { public class HttpClient { } public class HttpClientHandler { } }", "target .NET 8, .NET Standard 2.0 or .NET Framework 4.7.2")]
    [InlineData("netstandard", "", "target .NET 8, .NET Standard 2.0 or .NET Framework 4.7.2")]
    public void LackIsAnErrorThatSaysWhatToDo(string reference, string code, string remedy)
    {
        GeneratorRun run = GeneratorRun.Of([s_document], code, references: OlderFramework.Without(reference));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("FLORA0009", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(remedy, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void LanguageOfTheSdkIsAnErrorThatSaysWhatToSet()
    {
        GeneratorRun run = GeneratorRun.Of([s_document], languageVersion: LanguageVersion.CSharp7_3, references: OlderFramework.References);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FLORA0008", diagnostic.Id);
        Assert.Contains("<LangVersion>12</LangVersion>", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}
