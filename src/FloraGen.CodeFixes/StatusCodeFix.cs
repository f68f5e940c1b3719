using System.Collections.Immutable;
using FloraGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis.CodeActions;

namespace FloraGen.CodeFixes;

/// <summary>What the fixes have in common: each offers edits of one document, and all of a kind can be made at once.</summary>
public abstract class StatusCodeFix : CodeFixProvider
{
    private readonly string _id;

    private protected StatusCodeFix(string id) => _id = id;

    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(_id);

    public sealed override FixAllProvider GetFixAllProvider() => DocumentFixAll.Instance;

    /// <summary>The key of the best edit, whichever that is at a place: all that a rule reports can be fixed at once.</summary>
    private string BestKey => _id + ".Best";

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

            if (await FixRequest.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } request)
            {
                continue;
            }

            foreach (FixResult result in await ResultsAsync(request, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(result.Title, _ => Task.FromResult(result.Changed), result.Key), diagnostic);
            }
        }
    }

    /// <summary>What the edits make of the document, the best first. Of several ways to the same only the first that compiles is there.</summary>
    internal async Task<IReadOnlyList<FixResult>> ResultsAsync(FixRequest request, CancellationToken cancellationToken)
    {
        List<FixResult> results = [];
        HashSet<string> done = [];
        foreach (FixOffer offer in Offers(request))
        {
            if (!done.Contains(offer.Key)
                && await DocumentEdit.ApplyAsync(request, offer, cancellationToken).ConfigureAwait(false) is var changed
                && await FixTrial.IsAcceptableAsync(request, offer, changed, cancellationToken).ConfigureAwait(false))
            {
                _ = done.Add(offer.Key);
                results.Add(new FixResult(offer.Title, results.Count == 0 && !offer.GivesUp ? BestKey : $"{_id}.{offer.Key}", changed));
            }
        }

        return results;
    }

    /// <summary>The edits that are possible, the best one first.</summary>
    private protected abstract IEnumerable<FixOffer> Offers(FixRequest request);
}
