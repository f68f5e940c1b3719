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
            if (diagnostic.Id != _id)
            {
                // dotnet format asks with the first diagnostic of the analyzer, of whatever rule, to learn the key under which
                // all of this rule's are fixed.
                context.RegisterCodeFix(CodeAction.Create(_id, _ => Task.FromResult(context.Document), BestKey), diagnostic);
                continue;
            }

            if (await FixRequest.CreateAsync(context, diagnostic).ConfigureAwait(false) is not { } request)
            {
                continue;
            }

            foreach ((FixOffer offer, int index) in Offers(request).Select(static (offer, index) => (offer, index)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, token => DocumentEdit.ApplyAsync(request, offer, token), index == 0 ? BestKey : $"{_id}.{offer.Key}"),
                    diagnostic);
            }
        }
    }

    /// <summary>The key of the best edit, whichever that is at a place: all that a rule reports can be fixed at once.</summary>
    private string BestKey => _id + ".Best";

    /// <summary>The edits that are possible, the best one first.</summary>
    private protected abstract IEnumerable<FixOffer> Offers(FixRequest request);
}
