using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>One analyzer over the compilations that follow each other while somebody types.</summary>
public sealed class EditTests
{
    private const string Attribute = "namespace FloraGen { [System.AttributeUsage(System.AttributeTargets.Field)] public sealed class FailureAttribute : System.Attribute; }";
    private const string Marked = "[System.CodeDom.Compiler.GeneratedCode(\"FloraGen\", \"1.0\")]";
    private const string Switch = "class User { void M(Job job) { switch (job) { case Job.Open: M(job); break; case Job.Done: M(job); break; default: break; } } }";
    private const string Payload = "class User { void M(Clip clip) => System.Console.WriteLine(clip.Output!.Length); }";

    private static readonly ImmutableDictionary<string, string> s_options = ImmutableDictionary<string, string>.Empty;

    [Theory]
    [MemberData(nameof(Hosts))]
    public async Task EditElsewhereBindsNothingOfTheClient(string host)
    {
        CountingRecognition recognition = new();
        StatusUsageAnalyzer analyzer = new(recognition);
        Compilation before = CaseHost.Named(host).Compile(AnalyzerRun.Tree("class User { void M(int number) { } }", "/app/User.cs"));
        _ = await AnalyzerRun.AnalyzeTypedAsync(before, s_options, analyzer);
        int questions = recognition.Questions;
        Assert.True(questions > 0);

        SyntaxTree typed = AnalyzerRun.Tree("partial class User { void M(long number) { } enum Own { One, Two } }", "/app/User.cs");
        _ = await AnalyzerRun.AnalyzeTypedAsync(before.ReplaceSyntaxTree(before.SyntaxTrees.Last(), typed), s_options, analyzer);

        Assert.Equal(questions, recognition.Questions);
    }

    [Theory]
    [InlineData("enum Job { Open, Done, Broken }", "enum Job { Open, Done, [FloraGen.Failure] Broken }", Switch, "", "FLORA1001")]
    [InlineData(Marked + " enum Job { Open, Done }", Marked + " enum Job { Open, Done, [FloraGen.Failure] Broken }", Switch, "", "FLORA1001")]
    [InlineData("enum Job { Open, Done, [FloraGen.Failure] Broken }", "enum Job { Open, Done, Broken }", Switch, "FLORA1001", "")]
    [InlineData("", "partial class Clip { public string? Output { get; set; } }", Payload, "", "FLORA1004")]
    public async Task EditOfWhatDecidesAboutStatusesIsSeen(string other, string edited, string user, string before, string after)
    {
        const string Client = Marked + " enum State { Ready, [FloraGen.Failure] Failed } " + Marked + " partial class Clip { public State Status { get; set; } }";
        ImmutableDictionary<string, string> options = s_options.Add("floragen.track_parameters", "true");
        StatusUsageAnalyzer analyzer = new();
        SyntaxTree file = AnalyzerRun.Tree(other, "/app/Other.cs");
        Compilation first = AnalyzerRun.Compile([AnalyzerRun.Tree(Attribute, "/app/Attribute.cs"), AnalyzerRun.Tree(Client, "/app/Client.cs"), file, AnalyzerRun.Tree(user, "/app/User.cs")]);
        Compilation second = first.ReplaceSyntaxTree(file, AnalyzerRun.Tree(edited, "/app/Other.cs"));

        Assert.Equal(before, Ids(await AnalyzerRun.AnalyzeTypedAsync(first, options, analyzer)));
        Assert.Equal(after, Ids(await AnalyzerRun.AnalyzeTypedAsync(second, options, analyzer)));
        Assert.Equal(before, Ids(await AnalyzerRun.AnalyzeTypedAsync(first, options, analyzer)));
    }

    [Fact]
    public async Task EditOfAnOptionIsSeen()
    {
        StatusUsageAnalyzer analyzer = new();
        SyntaxTree file = AnalyzerRun.Tree("enum Job { Open, Done, Broken }", "/app/Job.cs");
        Compilation compilation = AnalyzerRun.Compile([AnalyzerRun.Tree(Attribute, "/app/Attribute.cs"), file, AnalyzerRun.Tree(Switch, "/app/User.cs")]);
        ImmutableDictionary<string, string> options = s_options.Add("floragen.failure_members", "Job.Broken");

        Assert.Equal("", Ids(await AnalyzerRun.AnalyzeTypedAsync(compilation, s_options, analyzer)));
        Assert.Equal("FLORA1001", Ids(await AnalyzerRun.AnalyzeTypedAsync(compilation, options, analyzer)));

        // With such an option, an enum without any attribute is a status too.
        Compilation edited = compilation.ReplaceSyntaxTree(file, AnalyzerRun.Tree("enum Job { Open, Done }", "/app/Job.cs"));
        Assert.Equal("", Ids(await AnalyzerRun.AnalyzeTypedAsync(edited, options, analyzer)));
        Assert.Equal("FLORA1001", Ids(await AnalyzerRun.AnalyzeTypedAsync(compilation, options, analyzer)));
    }

    public static TheoryData<string> Hosts() => [.. CaseHost.All.Select(static host => host.Name)];

    private static string Ids(IEnumerable<Diagnostic> diagnostics) => string.Join(' ', diagnostics.Select(static diagnostic => diagnostic.Id));
}
