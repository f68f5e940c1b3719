using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>What is done with the items of a page.</summary>
internal static class ItemUses
{
    public static PageUse Of(IOperation items, IOperation root)
    {
        IOperation current = CallResults.Outside(items);
        if (CallResults.DeclaredBy(current) is { } local)
        {
            List<PageUse> uses = [.. CallResults.ReferencesTo(local, root).Select(static reference => OfExpression(reference))];
            return uses.Contains(PageUse.Other) || uses.Count == 0 ? PageUse.Other : uses.Contains(PageUse.All) ? PageUse.All : PageUse.Some;
        }

        return OfExpression(current);
    }

    private static PageUse OfExpression(IOperation items)
    {
        IOperation current = CallResults.Outside(items);
        switch (current.Parent)
        {
            case IForEachLoopOperation loop when loop.Collection == current:
                return HasEarlyExit(loop) ? PageUse.Some : PageUse.All;
            case IPropertyReferenceOperation { Property.Name: "Count" or "Length", Parent: IBinaryOperation { OperatorKind: not BinaryOperatorKind.Add } comparison } when IsTestForAny(comparison):
                return PageUse.Some;
            case IReturnOperation:
            case IPropertyReferenceOperation { Property.Name: "Count" or "Length" }:
            case { Syntax: SpreadElementSyntax }:
                return PageUse.All;
            case IPropertyReferenceOperation { Property.IsIndexer: true } or IArrayElementReferenceOperation:
                return PageUse.Some;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } } next } argument when next.Arguments[0] == argument:
                return IsOfSome(name) ? PageUse.Some : IsSequence(next.Type) ? Rest(next) : PageUse.All;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "AddRange" or "UnionWith", ContainingNamespace.Name: "Generic" } } }:
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: { ContainingNamespace.Name: "Generic" } } }:
                return PageUse.All;
            default:
                return PageUse.Other;
        }
    }

    /// <summary>What is done with what was made of all items; what is kept counts as all, but a query that goes on may still look for one.</summary>
    private static PageUse Rest(IInvocationOperation query) => query.TargetMethod.Name switch
    {
        "ToList" or "ToArray" or "ToHashSet" => PageUse.All,
        _ => OfExpression(query) is var rest && rest == PageUse.Other ? (CallResults.Outside(query).Parent is IArgumentOperation ? PageUse.All : PageUse.Other) : rest,
    };

    /// <summary>A loop that looks for something has found it on this page, or not at all: its author may know.</summary>
    private static bool HasEarlyExit(IForEachLoopOperation loop)
        => loop.Body.Descendants().Any(operation => operation is IReturnOperation { IsImplicit: false, Kind: OperationKind.Return } or IBranchOperation { BranchKind: BranchKind.Break } && CallResults.FunctionAround(operation) == CallResults.FunctionAround(loop)
            && (operation is not IBranchOperation branch || SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)));

    /// <summary>Whether a number of items is only told from none.</summary>
    private static bool IsTestForAny(IBinaryOperation comparison)
        => comparison.LeftOperand.ConstantValue is { HasValue: true, Value: 0 or 1 } || comparison.RightOperand.ConstantValue is { HasValue: true, Value: 0 or 1 };

    private static bool IsOfSome(string name)
        => name.StartsWith("First", StringComparison.Ordinal) || name.StartsWith("Single", StringComparison.Ordinal) || name.StartsWith("Last", StringComparison.Ordinal)
            || name.StartsWith("ElementAt", StringComparison.Ordinal) || name.StartsWith("Take", StringComparison.Ordinal)
            || name is "Any" or "Contains";

    private static bool IsSequence(ITypeSymbol? type)
        => type is not null && type.SpecialType != SpecialType.System_String && (type.TypeKind == TypeKind.Array || type.AllInterfaces.Append(type).Any(static each => each.Name == "IEnumerable"));
}
