using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Calls that return what tasks or lambdas return.</summary>
internal sealed class TaskCalls(FlowContext context, OperationEvaluator evaluator)
{
    /// <summary>Tasks that are awaited together, one argument for each.</summary>
    public ItemsValue? Together(IInvocationOperation call, AbstractValue?[] arguments)
    {
        if (call.TargetMethod is not { Name: "WhenAll" or "WhenAny" or "WhenEach", ContainingType.Name: "Task" } || arguments.Length == 0)
        {
            return null;
        }

        List<int> elements = [.. arguments.OfType<TaskValue>().Select(static task => task.Result).OfType<CarrierValue>().Select(static result => result.Id)];
        return elements.Count == arguments.Length && context.Table.CarrierOf(elements[0]) is { } carrier
            && !elements.Exists(element => context.State.Facts(element) is { HandedOver: true } or { Tested: true })
                ? evaluator.Items.Make(call, carrier, elements)
                : null;
    }

    /// <summary>A continuation gets the task, and is followed by itself.</summary>
    public bool GetsTask(AbstractValue? instance, IInvocationOperation call)
    {
        if (instance is not TaskValue { Result: CarrierValue { Id: var id } } || call.TargetMethod.Name != "ContinueWith" || context.State.Facts(id) is { HandedOver: true } or { Tested: true })
        {
            return false;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (context.Sources.Nested?.LambdaIn(argument.Value) is { Symbol.Parameters: [var task, ..] })
            {
                context.Sources.Nested.NoteItem(task, context.Table.CarrierOf(id));
            }
        }

        return true;
    }

    /// <summary>What a helper returns that runs a lambda.</summary>
    public AbstractValue? Passed(IInvocationOperation call, Carrier carrier)
    {
        if (PassingHelpers.Include(call.TargetMethod))
        {
            bool isTask = TaskShape.ResultOf(call.Type) is not null;
            if (ReferenceEquals(context.Catalog.CarrierOf(TaskShape.ResultOf(call.Type) ?? call.Type), carrier))
            {
                AbstractValue result = context.Values.Make(call, carrier.Status, carrier, ValueOrigin.Fresh, canBeNull: false);
                return isTask ? new TaskValue(result) : result;
            }
        }

        return FrameworkCode.Declares(call.TargetMethod) && call.TargetMethod.Name == "Select" && evaluator.Items.Mentions(call.Type, carrier)
            ? evaluator.Items.Make(call, carrier)
            : null;
    }
}
