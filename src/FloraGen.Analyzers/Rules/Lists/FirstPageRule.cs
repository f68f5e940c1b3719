using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>FLORA1011: the items of the first page are taken for the whole list.</summary>
internal sealed class FirstPageRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.PageCalls;

    public void Check(RuleContext context)
    {
        if (context.Options.FirstPage == FirstPage.None)
        {
            return;
        }

        foreach (IInvocationOperation call in context.Calls)
        {
            if (!call.TargetMethod.IsStatic
                && context.Catalog.CallOf(call.TargetMethod) is { Page: { } page }
                && CallResults.Awaited(call) is { } result
                && !PageArguments.ChooseAPage(call, context)
                && TakesItForAll(result, page, context)
                && !TestMethods.Include(context.Owner))
            {
                context.Report(UsageDiagnostics.FirstPage, call.Syntax.GetLocation(), CallResults.NameOf(call));
            }
        }
    }

    /// <summary>Whether all that is done with the page is to go through its items; anything else may lead on to the next one.</summary>
    private static bool TakesItForAll(IOperation result, INamedTypeSymbol page, RuleContext context)
    {
        if (CallResults.DeclaredBy(result) is not { } local)
        {
            return UseOf(result, page, context) == PageUse.All;
        }

        List<PageUse> uses = [.. CallResults.ReferencesTo(local, context.Body.Sources.Root).Select(reference => UseOf(CallResults.Outside(reference), page, context))];
        return uses.Contains(PageUse.All) && !uses.Contains(PageUse.Other);
    }

    private static PageUse UseOf(IOperation page, INamedTypeSymbol type, RuleContext context)
        => page.Parent is IPropertyReferenceOperation { Property: var member } list && list.Instance == page
            && SymbolEqualityComparer.Default.Equals(member.ContainingType, type)
            && IsList(member.Type)
                ? ItemUses.Of(list, context.Body.Sources.Root)
                : PageUse.Other;

    private static bool IsList(ITypeSymbol type)
        => type.SpecialType != SpecialType.System_String && type.AllInterfaces.Append(type).Any(static each => each is INamedTypeSymbol { Name: "IEnumerable", TypeArguments.Length: 1 });
}
