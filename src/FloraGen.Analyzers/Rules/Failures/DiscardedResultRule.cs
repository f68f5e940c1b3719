using System.Collections.Immutable;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1005: nobody will ever look at what a call returned.</summary>
internal sealed class DiscardedResultRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Invocations;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Body.Sources.Invocations)
        {
            if (context.Catalog.SourceOf(call.TargetMethod) is { Carrier: { } carrier }
                && !(context.Catalog.CallOf(call.TargetMethod) is { IsLazy: true } && CallResults.Awaited(call) is null)
                && !context.Options.ExcludedSymbols.Include(call.TargetMethod)
                && IsDiscarded(call, context) is { } place
                && !DiscardExemptions.Include(call)
                && !(context.Options.TestProjects == TestProjects.Relaxed && TestMethods.Include(context.Owner)))
            {
                StatusEnum status = carrier.Status;
                context.ReportWithFix(
                    UsageDiagnostics.DiscardedResult,
                    place.GetLocation(),
                    FixProperties.For(status, status.Failures),
                    status.Names(status.Failures));
            }
        }
    }

    /// <returns>What to mark; null when the result is kept.</returns>
    private static SyntaxNode? IsDiscarded(IInvocationOperation call, RuleContext context)
    {
        IOperation result = Outermost(call);
        switch (result.Parent)
        {
            case IExpressionStatementOperation:
                return call.Syntax;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
                when context.Options.Discard != Discard.Statement && (IsUnread(declarator.Symbol, context) || DiscardedTasks.IsOnlyAwaited(declarator.Symbol, context.Body.Sources.Root)):
                return call.Syntax;
            case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: IDiscardOperation } when context.Options.Discard == Discard.AlsoUnderscore:
                return call.Syntax;
            case ISimpleAssignmentOperation { Parent: IExpressionStatementOperation, Target: ILocalReferenceOperation { Local: var local } }
                when context.Options.Discard != Discard.Statement && IsUnread(local, context):
                return call.Syntax;
            default:
                return DiscardedTasks.AwaitedTogether(result)?.Syntax;
        }
    }

    /// <summary>The expression that a call's result comes out of.</summary>
    private static IOperation Outermost(IOperation operation)
    {
        while (true)
        {
            if (operation.Parent is { } parent && IsWrapper(parent, operation))
            {
                operation = parent;
            }
            else if (PassingHelpers.CallAround(operation) is { } helper)
            {
                operation = helper;
            }
            else
            {
                return operation;
            }
        }
    }

    private static bool IsWrapper(IOperation parent, IOperation operation) => parent switch
    {
        IAwaitOperation or IParenthesizedOperation or IConditionalAccessOperation => true,
        IConversionOperation { OperatorMethod: null } => true,
        IConditionalOperation { WhenTrue: var first, WhenFalse: var second } => operation == first || operation == second,
        ISwitchExpressionArmOperation { Value: var value } => operation == value,
        ISwitchExpressionOperation { Value: var value } => operation != value,
        ICoalesceOperation => true,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "Wait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync", Instance: { } instance } => instance == operation,
        _ => false,
    };

    /// <summary>Whether a variable that holds a result, not a task for later, is never read.</summary>
    private static bool IsUnread(ILocalSymbol local, RuleContext context)
        => (context.Catalog.CarrierOf(local.Type) ?? context.Catalog.ItemsOf(local.Type)) is not null
            && !local.Name.StartsWith("unused", StringComparison.OrdinalIgnoreCase)
            && !local.Name.StartsWith("_", StringComparison.Ordinal)
            && !context.Body.Sources.IsRead(local);
}
