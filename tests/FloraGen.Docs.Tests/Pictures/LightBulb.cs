using FloraGen.CodeFixes.Failures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FloraGen.Docs.Tests.Pictures;

/// <summary>Applies the first fix that an editor offers.</summary>
internal static class LightBulb
{
    public static async Task<string> MendAsync(Compilation compilation, SyntaxTree file, Diagnostic diagnostic)
    {
        using AdhocWorkspace workspace = new();
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "MyApp",
            "MyApp",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: file.Options,
            metadataReferences: compilation.References));
        int number = 0;
        foreach (SyntaxTree other in compilation.SyntaxTrees.Where(tree => tree != file))
        {
            project = project.AddDocument($"{number++}.cs", await other.GetTextAsync(), filePath: $"{number}.cs").Project;
        }

        Microsoft.CodeAnalysis.Document document = project.AddDocument(file.FilePath, await file.GetTextAsync(), filePath: file.FilePath);
        Diagnostic there = Diagnostic.Create(
            diagnostic.Descriptor,
            Location.Create((await document.GetSyntaxTreeAsync())!, diagnostic.Location.SourceSpan),
            diagnostic.AdditionalLocations,
            diagnostic.Properties);
        List<CodeAction> offers = [];
        await new UncheckedPayloadCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, there, (action, _) => offers.Add(action), CancellationToken.None));

        ApplyChangesOperation change = (await offers[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }
}
