using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>Whether a call's options let failures come as responses, as far as they are in view.</summary>
internal static class FailureResponses
{
    private const string Option = "Throw";
    private const string Taken = "ConnectionOnly";

    public static bool ComeFrom(IInvocationOperation call, RuleContext context)
    {
        IArgumentOperation? options = call.Arguments.FirstOrDefault(argument => argument.Parameter is { Type: INamedTypeSymbol { Name: "RequestOptions" } type } && context.Catalog.IsGenerated(type));
        if (options is null || options.ArgumentKind == ArgumentKind.DefaultValue || options.Value.ConstantValue is { HasValue: true, Value: null })
        {
            return IsTakenBy(ClientOf(call, context), context);
        }

        // Options that are made elsewhere may say anything.
        return MadeBy(options.Value, context) is { } made && (Setting(made) is { } set ? IsTaken(set) : IsTakenBy(ClientOf(call, context), context));
    }

    private static bool IsTakenBy(IOperation? client, RuleContext context)
        => client is not null && MadeBy(client, context) is { } made && Setting(made) is { } set && IsTaken(set);

    /// <summary>The client behind <c>client.Assets.WithRawResponse</c>.</summary>
    private static IOperation? ClientOf(IInvocationOperation call, RuleContext context)
    {
        IOperation? receiver = call.Instance;
        while (receiver is IPropertyReferenceOperation { Instance: { } owner } && !ClientCalls.IsClient(receiver.Type, context.Catalog))
        {
            receiver = owner;
        }

        return receiver;
    }

    /// <summary>The code that makes a value, where it is in view and the only one that does.</summary>
    private static SyntaxNode? MadeBy(IOperation value, RuleContext context) => value switch
    {
        IConversionOperation { Operand: var operand } => MadeBy(operand, context),
        IObjectCreationOperation or IInvocationOperation => value.Syntax,
        ILocalReferenceOperation { Local: var local } when !IsWritten(local, context) => context.Body.Sources.Root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local))?.GetVariableInitializer()?.Value.Syntax,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => InitializerOf(field),
        IPropertyReferenceOperation { Property: { SetMethod: null } property } => InitializerOf(property),
        _ => null,
    };

    private static bool IsWritten(ILocalSymbol local, RuleContext context)
        => context.Body.Sources.Root.Descendants().Any(operation => operation is not IVariableDeclaratorOperation && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));

    private static SyntaxNode? InitializerOf(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        _ => null,
    };

    /// <summary>What the option is set to, in an initializer or in a lambda.</summary>
    private static ExpressionSyntax? Setting(SyntaxNode made)
        => made.DescendantNodes().OfType<AssignmentExpressionSyntax>().LastOrDefault(static assignment => NameOf(assignment.Left) == Option)?.Right;

    private static bool IsTaken(ExpressionSyntax value) => NameOf(value) == Taken;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
