using System.Collections.Immutable;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Tests;

/// <summary>Guards of the user's own, in the project with the client or in another: the attributes are known by their names.</summary>
public sealed class GuardAttributeTests
{
    private const string Attributes = """
        namespace FloraGen
        {
            [System.AttributeUsage(System.AttributeTargets.Method | System.AttributeTargets.ReturnValue)] internal sealed class EnsuresSuccessAttribute : System.Attribute;
            [System.AttributeUsage(System.AttributeTargets.Method | System.AttributeTargets.Property)] internal sealed class FailureGuardAttribute : System.Attribute;
        }
        """;

    private const string Guards = """
        namespace Guards
        {
            public static class Guard
            {
                [return: FloraGen.EnsuresSuccess] public static T Checked<T>(T response) => response;
                [FloraGen.EnsuresSuccess] public static void Check(Flora.AssetRetrieveResponse response) { }
                [FloraGen.FailureGuard] public static bool Failed(Flora.AssetRetrieveResponse response) => response is null;
            }
        }
        """;

    [Theory]
    [InlineData("Guards.Guard.Check(a); if (a.Status == AssetStatus.PendingUpload || a.Status == AssetStatus.Unrecognized) return; Show(a.Url!);", "")]
    [InlineData("if (Guards.Guard.Failed(a)) return; Show(a.Url!);", "")]
    [InlineData("if (!Guards.Guard.Failed(a)) return; Show(a.Url!);", "FLORA1004")]
    [InlineData("var b = Guards.Guard.Checked(a); Show(b.Url!);", "")]
    public async Task GuardOfAnotherAssemblyCounts(string statements, string expected)
    {
        CaseHost client = CaseHost.Library;
        MetadataReference guards = Library(client);
        (string code, _) = client.FileOf(new UsageCase("", "", $"async Task M(string id) {{ var a = await client.Assets.RetrieveAsync(id); {statements} }}"));
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRun.AnalyzeAsync(AnalyzerRun.Compile([AnalyzerRun.Tree(code, "/app/Case.cs", client.Symbol)], [.. client.References, guards]));

        Assert.Equal(expected, string.Join(' ', diagnostics.Where(static diagnostic => diagnostic.Id == "FLORA1004").Select(static diagnostic => diagnostic.Id)));
    }

    private static MetadataReference Library(CaseHost client)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = AnalyzerRun.Compile([AnalyzerRun.Tree(Attributes + Guards, "/guards/Guards.cs")], client.References).WithAssemblyName("Guards").Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
