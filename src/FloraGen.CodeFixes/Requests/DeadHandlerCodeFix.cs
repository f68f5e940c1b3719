using FloraGen.Analyzers.Rules;

namespace FloraGen.CodeFixes.Requests;

/// <summary>FLORA1019: catches what the client throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeadHandlerCodeFix() : StatusCodeFix("FLORA1019")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<CatchClauseSyntax>()?.Declaration is { Type: var type }
            && request.Diagnostic.Properties.TryGetValue(FixProperties.Type, out string? name) && name is not null
            && request.Model.Compilation.GetTypesByMetadataName(name) is [var thrown, ..])
        {
            yield return new FixOffer($"Catch {thrown.Name}", "Catch", type, () => [SyntaxFactory.ParseTypeName(request.Name(thrown, type)).WithTriviaFrom(type)]);
        }
    }
}
