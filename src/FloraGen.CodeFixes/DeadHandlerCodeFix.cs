using FloraGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1019: catches what the client throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeadHandlerCodeFix : StatusCodeFix
{
    public DeadHandlerCodeFix()
        : base("FLORA1019")
    {
    }

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
