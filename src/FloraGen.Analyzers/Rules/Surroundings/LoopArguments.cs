using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Whether a call in a loop asks for the same each time.</summary>
internal static class LoopArguments
{
    /// <summary>Whether a member of a response is what it was asked for by.</summary>
    private static bool IsIdentity(IPropertySymbol property, IOperation argument, RuleContext context)
        => context.Catalog.CarrierOf(property.ContainingType) is not null
            && argument.Parent is IArgumentOperation { Parameter.Name: var name }
            && (property.Name == "Id" || string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a variable gets nothing in a loop but the results of a call.</summary>
    private static bool IsOnlyResultOf(IInvocationOperation call, ILocalSymbol variable, StatementSyntax loop, RuleContext context)
        => context.Body.Sources.Root.Descendants().All(operation => !loop.Span.Contains(operation.Syntax.Span)
            || !WrittenVariables.By(operation).Contains(variable, SymbolEqualityComparer.Default)
            || (operation is ISimpleAssignmentOperation { Value: var value } && Flow.Fetch.In(value)?.Syntax == call.Syntax));

    public static bool AreInvariant(IInvocationOperation call, StatementSyntax loop, RuleContext context)
    {
        HashSet<ISymbol> changing = new(SymbolEqualityComparer.Default);
        bool callsOthers = false;
        foreach (IOperation operation in context.Body.Sources.Root.Descendants())
        {
            if (!loop.Span.Contains(operation.Syntax.Span))
            {
                continue;
            }

            foreach (ISymbol written in WrittenVariables.By(operation))
            {
                _ = changing.Add(written);
            }

            callsOthers |= operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method }
                && !context.Catalog.IsGenerated(method)
                && !context.Catalog.TraitsOf(method).IsLogging(method, context.Options);
        }

        IEnumerable<IOperation> inputs = call.Arguments.Select(static argument => argument.Value);
        return (call.Instance is null ? inputs : inputs.Append(call.Instance)).All(IsInvariant);

        bool IsInvariant(IOperation operation) => operation switch
        {
            IPropertyReferenceOperation { Instance: ILocalReferenceOperation { Local: var result }, Property: var property } when changing.Contains(result)
                => IsIdentity(property, operation, context) && IsOnlyResultOf(call, result, loop, context),
            { ConstantValue.HasValue: true } or IDefaultValueOperation or IInstanceReferenceOperation or IAnonymousFunctionOperation or IDelegateCreationOperation => true,
            ILocalReferenceOperation local => !changing.Contains(local.Local),
            IParameterReferenceOperation parameter => !changing.Contains(parameter.Parameter),
            IFieldReferenceOperation field => !changing.Contains(field.Field) && (field.Field.IsReadOnly || !callsOthers) && field.ChildOperations.All(IsInvariant),
            IPropertyReferenceOperation property => !changing.Contains(property.Property) && property.ChildOperations.All(IsInvariant),
            IArgumentOperation or IConversionOperation or IParenthesizedOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation
                or IInterpolatedStringOperation or IInterpolatedStringContentOperation or IBinaryOperation => operation.ChildOperations.All(IsInvariant),
            ISimpleAssignmentOperation { Value: var value } => IsInvariant(value),
            _ => false,
        };
    }
}
