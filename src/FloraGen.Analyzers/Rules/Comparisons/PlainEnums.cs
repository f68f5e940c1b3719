using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Comparisons;

/// <summary>
/// Members of an enum that can say no failure. The flow engine does not follow these: only a response that nobody has looked at
/// is certain to hold whatever was sent.
/// </summary>
internal static class PlainEnums
{
    /// <summary>The value for a text that the client does not know; null where an enum has none.</summary>
    public static IFieldSymbol? PlaceholderOf(ITypeSymbol? type, StatusCatalog catalog)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && catalog.IsGenerated(named)
            ? named.GetMembers("Unrecognized").OfType<IFieldSymbol>().FirstOrDefault(static member => StatusEnum.ToInt64(member.ConstantValue) == 0)
            : null;

    /// <summary>Whether a member is read off a response of this body's, of which the same member is looked at nowhere else.</summary>
    public static bool IsUnseen(IPropertyReferenceOperation member, RuleContext context)
        => member.Instance is ILocalReferenceOperation { Local: var local }
            && IsResult(local, context)
            && CallResults.ReferencesTo(local, context.Body.Sources.Root).All(reference => reference == member.Instance || ReadsAnother(reference, member.Property));

    /// <summary>Whether a variable only ever holds the result of a call, or its items one after another.</summary>
    private static bool IsResult(ILocalSymbol local, RuleContext context)
    {
        IOperation root = context.Body.Sources.Root;
        bool isWritten = root.Descendants().Any(operation => operation is not (IVariableDeclaratorOperation or IForEachLoopOperation) && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));
        return !isWritten && context.Calls.Any(call => IsGivenTo(call, local));
    }

    private static bool IsGivenTo(IInvocationOperation call, ILocalSymbol local)
    {
        if (CallResults.Awaited(call) is { } result)
        {
            return SymbolEqualityComparer.Default.Equals(CallResults.DeclaredBy(result), local);
        }

        return CallResults.Outside(call).Parent is IForEachLoopOperation { IsAsynchronous: true, LoopControlVariable: IVariableDeclaratorOperation { Symbol: var item } }
            && SymbolEqualityComparer.Default.Equals(item, local);
    }

    private static bool ReadsAnother(ILocalReferenceOperation reference, IPropertySymbol member)
        => reference.Parent is IPropertyReferenceOperation { Property: var other } && !SymbolEqualityComparer.Default.Equals(other, member);
}
