using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Clients;

/// <summary>FLORA1017: a client is made for each round, request or read, and each opens connections of its own.</summary>
internal sealed class ClientPerCallRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Creations;

    public void Check(RuleContext context)
    {
        foreach (IObjectCreationOperation creation in context.Body.Sources.Creations)
        {
            if (ClientCalls.IsClient(creation.Type, context.Catalog)
                && !creation.Arguments.Any(static argument => ClientCalls.IsHttpClient(argument.Parameter?.Type) && !argument.IsImplicit && argument.Value.ConstantValue is not { HasValue: true, Value: null })
                && IsRepeated(creation, context)
                && !TestMethods.Include(context.Owner))
            {
                context.Report(UsageDiagnostics.ClientPerCall, creation.Syntax.GetLocation(), creation.Type!.Name);
            }
        }
    }

    private static bool IsRepeated(IObjectCreationOperation creation, RuleContext context)
    {
        if (IsKept(creation))
        {
            return false;
        }

        return context.Owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet } || (context.Owner is IPropertySymbol && context.Body.Sources.Root is not IPropertyInitializerOperation)
            || (!IsStart(context.Owner) && SyntaxPlaces.LoopsAround(creation.Syntax).Any(loop => !DependsOn(creation, loop, context)))
            || IsInRepeatedLambda(creation);
    }

    /// <summary>What runs once, when a program or an object starts, may take its time.</summary>
    private static bool IsStart(ISymbol owner)
        => owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or IMethodSymbol { Name: "Main" or "<Main>$", IsStatic: true };

    /// <summary>Whether the client outlives the code that makes it.</summary>
    private static bool IsKept(IOperation creation)
        => CallResults.Outside(creation).Parent is ICoalesceAssignmentOperation or ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Exchange" or "CompareExchange" or "GetOrAdd" } };

    /// <summary>Whether a client is another in each round.</summary>
    private static bool DependsOn(IObjectCreationOperation creation, StatementSyntax loop, RuleContext context)
    {
        HashSet<ISymbol> written = new(
            context.Body.Sources.Root.Descendants().Where(operation => loop.Span.Contains(operation.Syntax.Span) && !operation.Syntax.Span.Contains(creation.Syntax.Span) || operation is IForEachLoopOperation && operation.Syntax == loop).SelectMany(WrittenVariables.By),
            SymbolEqualityComparer.Default);
        return creation.Descendants().Any(operation => operation switch
        {
            ILocalReferenceOperation local => written.Contains(local.Local),
            IParameterReferenceOperation parameter => written.Contains(parameter.Parameter),
            IInvocationOperation => true,
            _ => false,
        });
    }

    /// <summary>Whether a lambda runs for each item, or for each request.</summary>
    private static bool IsInRepeatedLambda(IOperation creation)
    {
        for (IOperation? operation = creation; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation lambda
                && lambda.Parent is IDelegateCreationOperation or IConversionOperation
                && lambda.Parent.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } })
            {
                bool isOfItems = method.ContainingType is { Name: "Enumerable" or "Parallel" or "ParallelEnumerable" };
                bool isOfRequests = method.Name.StartsWith("Map", StringComparison.Ordinal) || method.Name is "Use" or "UseWhen" or "Run";
                return (isOfItems || isOfRequests) && !creation.Descendants().OfType<IParameterReferenceOperation>().Any(parameter => lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default));
            }
        }

        return false;
    }
}
