using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>Finds the idempotency key among the arguments of a call.</summary>
internal static class RequestKeys
{
    private const string Key = "IdempotencyKey";
    private const string Header = "Idempotency-Key";

    /// <returns>Null where no key is set, or where it cannot be seen.</returns>
    public static RequestKey? Of(IOperation argument, RuleContext context)
    {
        IOperation value = argument is IConversionOperation conversion ? conversion.Operand : argument;
        return value switch
        {
            IObjectCreationOperation creation => In(creation, null, context),
            ILocalReferenceOperation { Local: var local } => InLocal(local, context),
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } when context.Catalog.IsGenerated(field.Type as INamedTypeSymbol) => InMember(field),
            IPropertyReferenceOperation { Property: { SetMethod: null } property } when context.Catalog.IsGenerated(property.Type as INamedTypeSymbol) => InMember(property),
            _ => null,
        };
    }

    private static RequestKey? InLocal(ILocalSymbol local, RuleContext context)
    {
        IOperation root = context.Body.Sources.Root;
        bool isWritten = root.Descendants().Any(operation => operation is not IVariableDeclaratorOperation && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));
        IOperation? made = isWritten ? null
            : root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local))?.GetVariableInitializer()?.Value;
        return (made is IConversionOperation conversion ? conversion.Operand : made) is IObjectCreationOperation creation ? In(creation, local, context) : null;
    }

    private static RequestKey? In(IObjectCreationOperation creation, ISymbol? holder, RuleContext context)
    {
        if (!context.Catalog.IsGenerated(creation.Type as INamedTypeSymbol) || creation.Initializer is not { } initializer)
        {
            return null;
        }

        foreach (IOperation each in initializer.Initializers)
        {
            switch (each)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: Key }, Value: var key } when key.ConstantValue is not { HasValue: true, Value: null }:
                    return new RequestKey(creation.Syntax, holder, key.ConstantValue.HasValue, IsForGood: false);
                case IMemberInitializerOperation or ISimpleAssignmentOperation when each.Descendants().Any(static part => part.ConstantValue is { HasValue: true, Value: Header }):
                    return new RequestKey(creation.Syntax, holder, IsConstant: false, IsForGood: false);
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>What a field or property is given when its type, or its object, is made.</summary>
    private static RequestKey? InMember(ISymbol member)
    {
        ExpressionSyntax? made = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        return made is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(static each => each.Left is IdentifierNameSyntax { Identifier.ValueText: Key } && each.Right is not LiteralExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.NullLiteralExpression })
                ? new RequestKey(made, member, IsConstant: false, IsForGood: true)
                : null;
    }
}
