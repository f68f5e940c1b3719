using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>
/// Calls of the framework on what consists of records: the operators of LINQ, the methods of lists and tasks. What goes into a
/// lambda is an item; what a predicate let through is somebody's decision.
/// </summary>
internal sealed class ItemCalls(FlowContext context, OperationEvaluator evaluator)
{
    /// <summary>Whether the call is one of those, so that nobody else gets the sequence.</summary>
    public bool Include(IInvocationOperation call)
        => FrameworkCode.Declares(call.TargetMethod) || context.Catalog.IsGenerated(call.TargetMethod);

    public AbstractValue? Visit(IInvocationOperation call, int sequence)
    {
        if (context.Table.CarrierOf(sequence) is not { } carrier)
        {
            return null;
        }

        if (context.Table.IsFilledHere(sequence) && call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal) && context.Table.ElementsOf(sequence).Count == 0)
        {
            context.Uses.HandOver(sequence, call);
        }

        LambdaLook look = default;
        bool isPredicate = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            {
                LambdaLook own = Look(argument.Value, carrier, sequence, isKey: IsKey(call.TargetMethod.Name, argument.Parameter));
                look = new LambdaLook(look.AtPayload || own.AtPayload, look.AtStatus || own.AtStatus);
                isPredicate |= (TaskShape.ResultOf(invoke.ReturnType) ?? invoke.ReturnType).SpecialType == SpecialType.System_Boolean;
            }
            else if (argument.Parameter?.RefKind == RefKind.Out)
            {
                PutItem(argument, sequence);
            }
        }

        return Result(call, sequence, carrier, look, isPredicate);
    }

    /// <summary>A task is put into a list that this code has made for such.</summary>
    public bool Add(IInvocationOperation call, int sequence, int added)
    {
        if (call.TargetMethod.Name is not ("Add" or "Enqueue" or "Push") || !context.Table.IsFilledHere(sequence) || context.State.Facts(added) is { HandedOver: true } or { Tested: true })
        {
            return false;
        }

        context.Table.AddElement(sequence, added);
        context.State.SetFacts(sequence, context.State.Facts(sequence) with { HandedOver = false });
        return true;
    }

    private AbstractValue? Result(IInvocationOperation call, int sequence, Carrier carrier, LambdaLook look, bool isPredicate)
    {
        ITypeSymbol? result = TaskShape.ResultOf(call.Type) ?? call.Type;
        bool isOfItems = ReferenceEquals(context.Catalog.CarrierOf(result), carrier) || evaluator.Items.Mentions(call.Type, carrier);
        if (isPredicate ? look.AtAnything : look.AtStatus)
        {
            // What tells something of all items vets them, and so does what looks at each; what picks by their status may be after the others.
            if (isOfItems ? isPredicate && look.AtStatus : isPredicate || IsAction(call))
            {
                context.Uses.HandOver(sequence, call);
            }

            return isOfItems ? null : BoolOf(result);
        }

        return !isOfItems || (look.AtPayload && call.TargetMethod.Name is "Select" or "SelectMany") ? BoolOf(result)
            : TaskShape.ResultOf(call.Type) is { } awaited && ReferenceEquals(context.Catalog.CarrierOf(awaited), carrier)
                ? new TaskValue(evaluator.Items.From(sequence, call, awaited)!)
                : evaluator.Items.From(sequence, call, call.Type);
    }

    private static bool IsAction(IInvocationOperation call) => call.TargetMethod.ReturnsVoid || call.Type is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { TypeArguments.IsEmpty: true };

    private static BoolValue? BoolOf(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean ? BoolValue.Unknown : null;

    /// <summary>Whether what a lambda returns is compared, and not used.</summary>
    private static bool IsKey(string method, IParameterSymbol? parameter)
        => parameter?.Name is "keySelector" && method is not "ToDictionary" and not "ToFrozenDictionary" and not "ToImmutableDictionary";

    private LambdaLook Look(IOperation value, Carrier carrier, int sequence, bool isKey)
    {
        if (context.Sources.Nested is not { } nested || nested.LambdaIn(value) is not { } lambda)
        {
            return LambdaLook.Unknown;
        }

        nested.NoteItems(lambda.Symbol, isKey);
        foreach (IParameterSymbol parameter in lambda.Symbol.Parameters)
        {
            bool isItem = ReferenceEquals(context.Catalog.CarrierOf(parameter.Type), carrier);
            if (isItem || evaluator.Items.Mentions(parameter.Type, carrier))
            {
                nested.NoteItem(parameter, evaluator.Items.AreUnvetted(sequence) ? carrier : null);
            }
        }

        return LambdaLook.Of(lambda, context.Catalog);
    }

    private void PutItem(IArgumentOperation argument, int sequence)
    {
        IOperation target = argument.Value is IDeclarationExpressionOperation { Expression: var declared } ? declared : argument.Value;
        if (evaluator.Places.Of(target) is { } place)
        {
            context.Held.Put(place, evaluator.Items.From(sequence, argument, target.Type, canBeNull: true), target.Type, argument);
        }
    }
}
