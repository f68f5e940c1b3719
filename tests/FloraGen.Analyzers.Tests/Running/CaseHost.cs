using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What cases are compiled with.</summary>
/// <param name="Name">Stands in the names of tests.</param>
/// <param name="Symbol">What the host defines for <c>#if</c>: a case may need other words for another client.</param>
/// <param name="Trees">The client and the base class of the cases, where they belong to the same project.</param>
/// <param name="References">The same, where they are another project's.</param>
internal sealed record CaseHost(string Name, string Symbol, string Usings, IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<MetadataReference> References)
{
    /// <summary>The host without a case. Compilations that are made of it share what it knows of its references and its files.</summary>
    private static readonly ConcurrentDictionary<CaseHost, Compilation> s_withoutCase = new(ReferenceEqualityComparer.Instance);

    /// <summary>A client written by hand that knows one attribute only.</summary>
    public static CaseHost Stub { get; } = new("stub", "STUB", "using Flora;", [AnalyzerRun.Tree(EmbeddedPage.Read("Stub.cs"), "/app/Stub.cs")], []);

    /// <summary>The client generated from FLORA's document, and one of runs beside it.</summary>
    public static CaseHost Generated { get; } = new(
        "generated",
        "GENERATED",
        "using Flora; using Flora.Runs;",
        [.. GeneratedClient.Trees, AnalyzerRun.Tree(EmbeddedPage.Read("Surroundings.cs"), "/app/Surroundings.cs")],
        []);

    /// <summary>The generated client, compiled into a library that the cases refer to.</summary>
    public static CaseHost Library { get; } = Generated with { Name = "library", Trees = [], References = [AnalyzerRun.Emit(Generated.Trees)] };

    /// <summary>FLORA's client in an application with a container of services.</summary>
    public static CaseHost Container { get; } = new(
        "container",
        "CONTAINER",
        "using Flora; using Microsoft.AspNetCore.Http; using Microsoft.Extensions.DependencyInjection;",
        [],
        [AnalyzerRun.Emit([.. GeneratedClient.Trees, AnalyzerRun.Tree(EmbeddedPage.Read("Container.cs"), "/app/Container.cs")])]);

    /// <summary>A generated client whose document knows no failure.</summary>
    public static CaseHost WithoutStatus { get; } = new(
        "files",
        "FILES",
        "using Files;",
        [.. GeneratedClient.WithoutStatus, AnalyzerRun.Tree(EmbeddedPage.Read("FilesSurroundings.cs"), "/app/Surroundings.cs")],
        []);

    /// <summary>The same as a library that the cases refer to.</summary>
    public static CaseHost LibraryWithoutStatus { get; } = WithoutStatus with { Name = "files library", Trees = [], References = [AnalyzerRun.Emit(WithoutStatus.Trees)] };

    public static IReadOnlyList<CaseHost> All { get; } = [Stub, Generated, Library];

    public static CaseHost Named(string name) => All.Single(host => host.Name == name);

    /// <summary>A file with a case in it, and the number of lines before the case.</summary>
    public (string Code, int Offset) FileOf(UsageCase usage)
    {
        string before = $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; {{Usings}}
            namespace App;
            public class Case : Base {

            """.ReplaceLineEndings("\n");
        return ($"{before}{usage.Body}\n}}\n", before.Count(static character => character == '\n'));
    }

    public Compilation Compile(SyntaxTree tree) => s_withoutCase.GetOrAdd(this, _ => AnalyzerRun.Compile(Trees, References)).AddSyntaxTrees(tree);
}
