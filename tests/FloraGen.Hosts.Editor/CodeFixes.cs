using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FloraGen.Hosts.Editor;

/// <summary>Applies the first fix that is offered for each diagnostic, one after another, as somebody at an editor would.</summary>
internal sealed class CodeFixes(EditorProject project, IReadOnlyList<CodeFixProvider> providers)
{
    /// <summary>A fix that leaves its diagnostic behind would be offered for ever.</summary>
    private const int Most = 50;

    /// <returns>The rule of each fix, its title, and whether its diagnostic was gone and the project compiled afterwards.</returns>
    public async Task<IReadOnlyList<(string Rule, string Title, bool IsGone)>> ApplyAsync()
    {
        List<(string Rule, string Title, bool IsGone)> applied = [];
        foreach (DocumentId id in project.Current.DocumentIds)
        {
            IReadOnlyList<Diagnostic> diagnostics = await OwnAsync(id);
            while (applied.Count < Most && await FirstAsync(id, diagnostics) is { } offer)
            {
                ApplyChangesOperation change = (await offer.Action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
                project.Current = change.ChangedSolution.GetProject(project.Current.Id)!;
                IReadOnlyList<Diagnostic> rest = await OwnAsync(id);
                bool isGone = Count(rest, offer.Rule) < Count(diagnostics, offer.Rule) && (await project.ErrorsOfAsync(project.Current.GetDocument(id)!)).Count == 0;
                applied.Add((offer.Rule, offer.Action.Title, isGone));
                diagnostics = rest;
            }
        }

        return applied;
    }

    private async Task<(string Rule, CodeAction Action)?> FirstAsync(DocumentId id, IReadOnlyList<Diagnostic> diagnostics)
    {
        Document document = project.Current.GetDocument(id)!;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            List<CodeAction> actions = [];
            foreach (CodeFixProvider provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            }

            if (actions.Count > 0)
            {
                return (diagnostic.Id, actions[0]);
            }
        }

        return null;
    }

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, string rule) => diagnostics.Count(diagnostic => diagnostic.Id == rule);

    private async Task<IReadOnlyList<Diagnostic>> OwnAsync(DocumentId id) => [.. (await project.DiagnosticsOfAsync(project.Current.GetDocument(id)!))
        .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Id.StartsWith("FLORA1", StringComparison.Ordinal))];
}
