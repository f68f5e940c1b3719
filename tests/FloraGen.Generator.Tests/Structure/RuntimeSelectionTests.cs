using FloraGen.Emission;
using FloraGen.Emission.Names;
using FloraGen.Emission.Runtime;
using FloraGen.Handles;
using FloraGen.Testing.Running;
using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FloraGen.Tests.Structure;

/// <summary>A client gets the files of the runtime that it names, and those that they need.</summary>
public class RuntimeSelectionTests(ITestOutputHelper output)
{
    /// <summary>A project that gets everything, and so every part that depends on the project.</summary>
    private static readonly TargetProject s_target = TargetProject.Net8 with { HasLogging = true, HasHttpClientFactory = true, HasConfiguration = true };

    private static readonly EmissionOptions s_options = new("MyApp.Shop", "ShopClient", IsPublic: true) { Target = s_target };

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    /// <summary>
    /// What two files need together is what each needs: so whatever a client names is complete as well, and of the files that one needs, each
    /// has its own turn.
    /// </summary>
    [Fact]
    public void WhatAnyFileNeedsIsAllThatItTakesToCompileIt()
    {
        Dictionary<RuntimeFile, SyntaxTree> trees = RuntimeSource.Files.ToDictionary(static file => file, static file => Parse(file.For(s_options)));
        CSharpCompilation annotations = CSharpCompilation.Create(
            "MyApp",
            RuntimeSource.Annotations.Select(static file => Parse(file.ForCompilation())),
            [.. GeneratorRun.Framework, .. Packages.Everything],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        List<string> complaints = [];
        RuntimeFile[] all = [.. RuntimeSource.Files.Where(static file => file.AppliesTo(s_target) && !file.IsPolyfill)];
        IReadOnlyList<RuntimeFile> taken = Exhaustive.FewOf(all, share: 4);
        output.WriteLine($"{taken.Count} of {all.Length} files; CI=true takes all");
        foreach (RuntimeFile file in taken)
        {
            IEnumerable<SyntaxTree> needed = RuntimeSelection.Of([file.FileName], s_target).Select(each => trees[each]);
            complaints.AddRange(annotations.AddSyntaxTrees(needed).GetSemanticModel(trees[file]).GetDiagnostics()
                .Where(static item => item.Severity >= DiagnosticSeverity.Warning)
                .Select(item => $"{file.FileName}: {item}"));
        }

        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(new[] { "JsonRead" }, new[] { "JsonRead" }, new[] { "JsonRead.Durations", "Iso8601Duration", "ApiTransport" })]
    [InlineData(new[] { "JsonRead.Durations" }, new[] { "JsonRead", "JsonRead.Durations", "Iso8601Duration" }, new[] { "JsonRead.Dates", "JsonWrite.Durations" })]
    [InlineData(new[] { "ApiTransport.Events" }, new[] { "ApiTransport", "ApiTransport.Events", "EventReader" }, new[] { "ApiTransport.Streaming", "ApiTransport.Uploads", "ResumingStream", "FormUpload", "TokenEndpoint" })]
    public void WhatNothingNeedsIsNotWritten(string[] needs, string[] written, string[] others)
    {
        string[] files = [.. RuntimeSelection.Of(needs, s_target).Select(static file => file.FileName)];

        Assert.Empty(written.Except(files));
        Assert.Empty(others.Intersect(files));
    }

    [Fact]
    public void TextThatNamesTheRuntimeSaysWhatItNeeds()
    {
        NamedTypes types = NamedTypes.Qualified();

        string text = types.Plain($"{Statics.JsonRead.Duration}(ref reader) is {Needs.ApiResponseOfT}<T>");

        Assert.Equal("Internal.JsonRead.Duration(ref reader) is ApiResponse<T>", text);
        Assert.Equal(["ApiResponse{T}", "JsonRead.Durations"], types.Files);
    }

    private static SyntaxTree Parse(CSharpFile file) => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.HintName);
}
