using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FloraGen.CodeFixes;

/// <summary>What the fixes have in common: each offers edits of one document, and all of a kind can be made at once.</summary>
public abstract class StatusCodeFix : CodeFixProvider
{
    private readonly string _id;

    private protected StatusCodeFix(string id) => _id = id;

    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_id);

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixRequest.CreateAsync(context, diagnostic).ConfigureAwait(false) is not { } request)
            {
                continue;
            }

            foreach (FixOffer offer in Offers(request))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, token => DocumentEdit.ApplyAsync(request, offer, token), $"{_id}.{offer.Key}"),
                    diagnostic);
            }
        }
    }

    /// <summary>The edits that are possible, the best one first.</summary>
    private protected abstract IEnumerable<FixOffer> Offers(FixRequest request);
}
