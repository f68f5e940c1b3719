using FloraGen.Analyzers.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules;

/// <summary>Whether a call in a loop asks for the same each time.</summary>
internal static class LoopArguments
{
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
