using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Failures;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>FLORA1020: a list in pages, or a stream of events, is asked for and never gone through: no request is made.</summary>
internal sealed class UnreadSequenceRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.LazyCalls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (context.Catalog.CallOf(call.TargetMethod) is { IsLazy: true } && IsLost(call, context) && !DiscardExemptions.Include(call) && !TestMethods.Include(context.Owner))
            {
                context.Report(UsageDiagnostics.UnreadSequence, call.Syntax.GetLocation(), CallResults.NameOf(call));
            }
        }
    }

    private static bool IsLost(IInvocationOperation call, RuleContext context)
    {
        IOperation sequence = CallResults.OutsideWaiting(call);
        return sequence.Parent switch
        {
            IExpressionStatementOperation => true,
            ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation } => true,
            _ => CallResults.DeclaredBy(sequence) is { } local && !local.Name.StartsWith("unused", StringComparison.OrdinalIgnoreCase) && !context.Body.Sources.IsRead(local),
        };
    }
}
