using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>Whether a call of a list says which page it wants, or how much.</summary>
internal static class PageArguments
{
    private static readonly string[] s_words = ["limit", "page", "cursor", "offset", "after", "before", "size", "top", "skip", "take", "count", "max", "token", "start"];

    /// <summary>Whether an argument gives a limit, a place or a size; or cannot be seen through.</summary>
    public static bool ChooseAPage(IInvocationOperation call, RuleContext context)
        => call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && Chooses(argument.Value, argument.Parameter, context));

    private static bool Chooses(IOperation value, IParameterSymbol? parameter, RuleContext context)
    {
        IOperation inner = value is IConversionOperation conversion ? conversion.Operand : value;
        return inner switch
        {
            _ when !IsQuery(parameter, context) => parameter is not null && parameter.Type.Name is not ("CancellationToken" or "RequestOptions") && IsPlace(parameter.Name, parameter.Type),
            { ConstantValue.HasValue: true } or IDefaultValueOperation => false,
            IObjectCreationOperation creation => creation.Initializer?.Initializers.Any(static each => each is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var member } } && IsPlace(member.Name, member.Type)) == true,
            ILocalReferenceOperation { Local: var local } => CreationOf(local, context) is not { } creation || Chooses(creation, parameter, context),
            _ => true,
        };
    }

    private static bool IsQuery(IParameterSymbol? parameter, RuleContext context)
        => parameter?.Type is INamedTypeSymbol { IsRecord: true } type && context.Catalog.IsGenerated(type);

    /// <summary>A number that is no filter, or a member that is named for a place.</summary>
    private static bool IsPlace(string name, ITypeSymbol type)
        => type.SpecialType is not SpecialType.System_Boolean && Array.Exists(s_words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>What a variable is made as, where nothing else is ever put in it.</summary>
    private static IOperation? CreationOf(ILocalSymbol local, RuleContext context)
    {
        IOperation root = context.Body.Sources.Root;
        bool isWritten = root.Descendants().Any(operation => operation is not IVariableDeclaratorOperation && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));
        return isWritten ? null
            : root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local))?.GetVariableInitializer()?.Value is { } made
                ? (made is IConversionOperation conversion ? conversion.Operand : made) as IObjectCreationOperation
                : null;
    }
}
