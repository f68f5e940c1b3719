using FloraGen.Emission;
using FloraGen.Emission.Runtime;
using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Structure;

/// <summary>A client gets the files of the runtime that it mentions, and those that they mention.</summary>
public class RuntimeSelectionTests
{
    /// <summary>A project that gets everything, and so every part that depends on the project.</summary>
    private static readonly TargetProject s_target = TargetProject.Net8 with { HasLogging = true, HasHttpClientFactory = true, HasConfiguration = true };

    private static readonly EmissionOptions s_options = new("MyApp.Shop", "ShopClient", IsPublic: true) { Target = s_target };

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>What two files need together is what each needs: so whatever a client mentions is complete as well.</summary>
    [Fact]
    public void WhatAnyFileMentionsIsAllThatItTakesToCompileIt()
    {
        Dictionary<RuntimeFile, SyntaxTree> trees = RuntimeSource.Files.ToDictionary(static file => file, static file => Parse(file.For(s_options)));
        SyntaxTree[] annotations = [.. RuntimeSource.Annotations.Select(static file => Parse(file.ForCompilation()))];

        List<string> complaints = [];
        foreach (RuntimeFile file in RuntimeSource.Files.Where(static file => file.AppliesTo(s_target) && !file.IsPolyfill))
        {
            IEnumerable<SyntaxTree> needed = RuntimeSelection.Of(file.Names, s_target).Select(each => trees[each]);
            CSharpCompilation compilation = CSharpCompilation.Create(
                "MyApp",
                [.. needed, .. annotations],
                [.. GeneratorRun.Framework, .. Packages.Everything],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            complaints.AddRange(compilation.GetDiagnostics()
                .Where(static item => item.Severity >= DiagnosticSeverity.Warning)
                .Select(item => $"{file.FileName}: {item}"));
        }

        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("Internal.JsonRead.String(ref reader);", "JsonRead")]
    [InlineData("/// <see cref=\"FilePart\"/> and Pager", "FilePart")]
    [InlineData("    // Pager", null)]
    [InlineData("MyPager PagerOf Pagers", null)]
    [InlineData("\"https://example.com/\", new Pager()", "Pager")]
    [InlineData("Other.Duration(ref reader);", null)]
    [InlineData("_transport.StreamEvents(request);", "StreamEvents")]
    public void NameIsAWholeWordOfTheCode(string code, string? name)
        => Assert.Equal(name is null ? [] : [name], RuntimeMentions.In(code));

    [Fact]
    public void StaticMemberIsNamedBehindItsType()
        => Assert.Equal(["JsonRead", "JsonRead.Duration"], RuntimeMentions.In("Internal.JsonRead.Duration(ref reader);"));

    [Theory]
    [InlineData("Internal.JsonRead.String", new[] { "JsonRead" }, new[] { "JsonRead.Durations", "Iso8601Duration", "ApiTransport" })]
    [InlineData("Internal.JsonRead.Duration", new[] { "JsonRead", "JsonRead.Durations", "Iso8601Duration" }, new[] { "JsonRead.Dates", "JsonWrite.Durations" })]
    [InlineData("ApiTransport t; t.StreamEvents", new[] { "ApiTransport.Events", "EventReader" }, new[] { "ApiTransport.Streaming", "ApiTransport.Uploads", "ResumingStream", "FormUpload", "TokenEndpoint" })]
    public void WhatNothingMentionsIsNotWritten(string code, string[] written, string[] others)
    {
        string[] files = [.. RuntimeSelection.Of(RuntimeMentions.In(code), s_target).Select(static file => file.FileName)];

        Assert.Empty(written.Except(files));
        Assert.Empty(others.Intersect(files));
    }

    private static SyntaxTree Parse(CSharpFile file) => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.HintName);
}
