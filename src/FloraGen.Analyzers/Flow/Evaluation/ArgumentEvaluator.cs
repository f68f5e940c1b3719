using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>What becomes of the arguments of a call that nothing else is known of.</summary>
internal sealed class ArgumentEvaluator(FlowContext context)
{
    /// <summary>Somebody gets an argument.</summary>
    /// <returns>What the result of the call says of it.</returns>
    public Relation Pass(IInvocationOperation call, IArgumentOperation argument, AbstractValue? value)
    {
        IMethodSymbol method = call.TargetMethod;
        if (value is BoolValue { Relation: var relation } && argument.Parameter is { } parameter && ThrowHelpers.StopsWhen(parameter) is { } stop)
        {
            context.Assume(relation, !stop, argument.Syntax);
        }
        else if (value is PayloadValue payload && argument.Parameter is { } passed)
        {
            return PassPayload(method, passed, payload, argument);
        }
        else if (!(value is TaskValue && method.ContainingType is { Name: "Task", ContainingNamespace.Name: "Tasks" }))
        {
            context.Uses.Consume(value, argument);
        }

        return Relation.Unknown;
    }

    private Relation PassPayload(IMethodSymbol method, IParameterSymbol parameter, PayloadValue payload, IArgumentOperation argument)
    {
        Relation isNull = Relations.IsNull(payload, context.Table);
        if (ThrowHelpers.StopsWhenNull(parameter))
        {
            context.Assume(isNull, false, argument.Syntax);
        }
        else if (PayloadArguments.NotNullWhen(method, parameter) is { } result)
        {
            return result ? Relation.And(isNull.Negated, Relation.Unknown) : Relation.Or(isNull, Relation.Unknown);
        }
        else if (PayloadArguments.CopesWithNull(method, parameter, context.Catalog))
        {
            // A helper that is ready for null may well be the one that looks.
            context.Uses.HandOver(payload.Id, argument);
        }
        else if (context.TextDepth > 0 && method.ReturnType.SpecialType == SpecialType.System_String)
        {
            context.Uses.WriteDown(payload, argument);
        }
        else if (!PayloadArguments.AreCompared(method))
        {
            context.Uses.Consume(payload, argument);
        }

        return Relation.Unknown;
    }
}
