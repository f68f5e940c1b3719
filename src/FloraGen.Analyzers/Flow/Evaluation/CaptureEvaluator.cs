using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates what the compiler keeps for itself while it works out an expression in several steps.</summary>
internal sealed class CaptureEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    public void Visit(IFlowCaptureOperation capture)
    {
        if (capture.Value.Type?.TypeKind == TypeKind.Delegate)
        {
            // What is called if somebody listens counts as called.
            context.Act();
        }

        HandOverIfThere(capture);
        context.Held.Put(evaluator.Places.OfCapture(capture.Id), evaluator.Visit(capture.Value), capture.Value.Type, capture);
        evaluator.Places.Remember(capture);
    }

    /// <summary>What somebody gets who may not be there, as in <c>Loaded?.Invoke(asset)</c>, counts as handed over either way.</summary>
    private void HandOverIfThere(IFlowCaptureOperation capture)
    {
        if (capture.Syntax.Parent is not ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: var arguments } } access
            || access.Expression != capture.Syntax
            || method.StartsWith("Log", StringComparison.Ordinal) || method.StartsWith("Write", StringComparison.Ordinal))
        {
            return;
        }

        foreach (IdentifierNameSyntax name in arguments.Select(static argument => argument.Expression).OfType<IdentifierNameSyntax>())
        {
            Place? place = context.Table.Places.FirstOrDefault(place => place.Symbol?.Name == name.Identifier.ValueText && context.State.Held(place) is CarrierValue);
            if (place is not null)
            {
                context.Uses.Consume(context.State.Held(place), capture);
            }
        }
    }
}
