using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates calls: those that return a status, those that look at one, and those of which only the caller knows.</summary>
internal sealed class CallEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    private readonly ItemCalls _items = new(context, evaluator);
    private readonly TaskCalls _tasks = new(context, evaluator);
    private readonly ArgumentEvaluator _arguments = new(context);

    public AbstractValue? Visit(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        CallTraits traits = context.Catalog.TraitsOf(method);
        bool isLogging = traits.IsLogging(method, context.Options);
        if (isLogging || traits.Waits)
        {
            return VisitIdle(call, isLogging);
        }

        AbstractValue? instance = evaluator.Visit(call.Instance);
        AbstractValue?[] arguments = VisitArguments(call);
        AbstractValue? subject = instance ?? (arguments.Length > 0 ? arguments[0] : null);
        if (context.Catalog.RunsForeignCode(method))
        {
            context.RunForeignCode();
        }

        if (IsPlumbing(call, subject) is { } passed)
        {
            return passed;
        }

        AbstractValue? result = TestCalls.Visit(call, instance, arguments, context.Table) ?? VisitGuard(call, traits, subject) ?? VisitText(call, subject);
        if (result is null)
        {
            result = HandOver(call, instance, arguments) ?? evaluator.Lists.Visit(call, instance, arguments);
        }

        if (traits.NeverReturns)
        {
            context.State.IsUnreachable = true;
        }

        if (result is null && First<FunctionValue>(arguments) is { Result: var returned })
        {
            result = _tasks.Passed(call, returned);
        }

        if (result is null && context.Catalog.SourceOf(method) is { } source && !context.Options.ExcludedSymbols.Include(method))
        {
            return Returned(call, source);
        }

        return result ?? context.Values.Unknown(call, call.Type) ?? (IsNeverNull(call) ? ObjectValue.Declared : null);
    }

    private static bool IsNeverNull(IInvocationOperation call)
        => call.TargetMethod is { ReturnType.IsReferenceType: true, ReturnNullableAnnotation: NullableAnnotation.NotAnnotated, DeclaringSyntaxReferences.IsEmpty: false }
            && TaskShape.ResultOf(call.Type) is null;

    private AbstractValue?[] VisitArguments(IInvocationOperation call)
    {
        if (call.Arguments.IsEmpty)
        {
            return [];
        }

        AbstractValue?[] arguments = new AbstractValue?[call.Arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            // What a parameter has where nothing is passed is a constant, which says nothing of a status.
            arguments[index] = call.Arguments[index] is { ArgumentKind: not ArgumentKind.DefaultValue, Value: var value } ? evaluator.Visit(value) : null;
        }

        return arguments;
    }

    /// <summary>Calls on a task, a sequence or a response that change nothing of what comes out of it.</summary>
    private static AbstractValue? IsPlumbing(IInvocationOperation call, AbstractValue? subject) => (subject, call.TargetMethod.Name) switch
    {
        (TaskValue, "ConfigureAwait" or "GetAwaiter" or "AsTask" or "WaitAsync") => subject,
        (TaskValue { Result: var result }, "GetResult") => result,
        (ResponseValue, "EnsureSuccess") => subject,
        (ItemsValue, "ConfigureAwait" or "WithCancellation") => subject,
        (ItemsValue { Id: var sequence }, "GetEnumerator" or "GetAsyncEnumerator") => new EnumeratorValue(sequence, ElementOf(call.Instance)),
        (EnumeratorValue, _) => MixedValue.Instance,
        _ => null,
    };

    /// <summary>What an array consists of: its enumerator is that of any array.</summary>
    private static ITypeSymbol? ElementOf(IOperation? collection) => collection switch
    {
        IConversionOperation { Operand: var operand } => ElementOf(operand),
        { Type: IArrayTypeSymbol array } => array.ElementType,
        _ => null,
    };

    private AbstractValue? VisitIdle(IInvocationOperation call, bool isLogging)
    {
        context.IdleDepth++;
        context.TextDepth += isLogging ? 1 : 0;
        foreach (IOperation part in call.ChildOperations.SelectMany(Parts))
        {
            AbstractValue? value = evaluator.Visit(part);
            if (isLogging)
            {
                context.Uses.WriteDown(value, call);
            }
            else
            {
                context.Uses.Consume(value, call);
            }
        }

        context.IdleDepth--;
        context.TextDepth -= isLogging ? 1 : 0;
        if (isLogging && context.Catalog.RunsForeignCode(call.TargetMethod))
        {
            context.RunForeignCode();
        }

        return null;
    }

    /// <summary>What is passed one by one: the elements of a parameter array.</summary>
    private static IEnumerable<IOperation> Parts(IOperation passed) => passed switch
    {
        IArgumentOperation argument => Parts(argument.Value),
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        _ => [passed],
    };

    private AbstractValue? VisitGuard(IInvocationOperation call, CallTraits traits, AbstractValue? subject)
    {
        IMethodSymbol method = call.TargetMethod;
        AbstractValue? awaited = subject is TaskValue { Result: var result } ? result : subject;
        if (awaited is not (CarrierValue or StatusValue) || PatternInput.Numbers(awaited) is not [var id] || context.Table.StatusOf(id) is null)
        {
            return null;
        }

        if (GuardCalls.TellsFailure(method, traits))
        {
            return BoolValue.Of(Relations.Failure(id, context.Table));
        }

        if (method.ReturnType.SpecialType == SpecialType.System_Boolean || !GuardCalls.EnsuresSuccess(method, traits, context.Catalog, context.Options))
        {
            return null;
        }

        context.Ensure(id, call);
        return subject;
    }

    /// <summary>A status or its record as text.</summary>
    private static AbstractValue? VisitText(IInvocationOperation call, AbstractValue? subject) => (subject, call.TargetMethod.Name) switch
    {
        (StatusValue { Id: var id }, "ToString" or "ToWireString") => new StatusTextValue(id, call.TargetMethod.Name == "ToWireString"),
        (CarrierValue { Id: var id }, "ToString") => new StatusTextValue(id, IsWire: true),
        _ => null,
    };

    /// <returns>What the call returns, as far as that follows from what it got.</returns>
    private AbstractValue? HandOver(IInvocationOperation call, AbstractValue? instance, AbstractValue?[] arguments)
    {
        IMethodSymbol method = call.TargetMethod;
        int? sequence = SequenceIn(call, instance, arguments);
        if (sequence is null && (instance is not (CarrierValue or ResponseValue) || !context.Catalog.IsGenerated(method)))
        {
            context.Uses.Consume(_tasks.GetsTask(instance, call) ? null : instance, call);
        }

        Relation told = Relation.Unknown;
        for (int index = 0; index < arguments.Length; index++)
        {
            IArgumentOperation argument = call.Arguments[index];
            if (sequence is { } list && arguments[index] is TaskValue { Result: CarrierValue { Id: var added } } && _items.Add(call, list, added))
            {
                continue;
            }

            if (!(arguments[index] is ItemsValue { Id: var items } && items == sequence))
            {
                told = Relation.And(told, _arguments.Pass(call, argument, arguments[index]));
            }

            evaluator.ForgetReferenced(argument);
        }

        if (method is { IsStatic: false, ContainingType: { IsValueType: true, IsReadOnly: false } } && call.Instance is { } changed && evaluator.Places.Of(changed) is { } place)
        {
            context.State.ForgetMembers(place);
        }

        if (!call.IsImplicit)
        {
            context.Act();
        }

        if (sequence is null && _tasks.Together(call, arguments) is { } together)
        {
            return evaluator.Items.From(together.Id, call, call.Type);
        }

        return sequence is { } known ? _items.Visit(call, known) : told.Entries.IsEmpty ? null : BoolValue.Of(told);
    }

    /// <summary>What consists of records and is asked by the call, or taken apart by it.</summary>
    private int? SequenceIn(IInvocationOperation call, AbstractValue? instance, AbstractValue?[] arguments)
        => (instance as ItemsValue ?? First<ItemsValue>(arguments)) is { Id: var sequence } && _items.Include(call) ? sequence : null;

    private static T? First<T>(AbstractValue?[] values)
        where T : AbstractValue
    {
        foreach (AbstractValue? value in values)
        {
            if (value is T first)
            {
                return first;
            }
        }

        return null;
    }

    private AbstractValue Returned(IInvocationOperation call, SourceCall source)
    {
        AbstractValue result;
        switch (source.Shape)
        {
            case SourceShape.Carrier:
                NoteRefetch(call, source);
                result = context.Values.Make(call, source.Carrier!.Status, source.Carrier, ValueOrigin.Fresh, source.CanBeNull);
                break;
            case SourceShape.Items:
                result = evaluator.Items.Make(call, source.Carrier!);
                break;
            default:
                result = context.Values.Response(call);
                break;
        }

        return source.IsTask ? new TaskValue(result) : result;
    }

    private void NoteRefetch(IInvocationOperation call, SourceCall source)
    {
        if (context.Events is null)
        {
            return;
        }

        // The result of the round before. What the variable held before the loop is asked for again once at most.
        int own = context.Table.IdOf(ValueKind.Made, call, 0, source.Carrier!.Status, source.Carrier);
        if (context.State.Facts(own) is not { Exists: true } before)
        {
            return;
        }

        int id = (context.FetchTargets.TryGetValue(call, out Place? target) ? context.State.Held(target) : null) switch
        {
            CarrierValue { Id: var held } => held,
            StatusValue { Id: var held } => held,
            TaskValue { Result: CarrierValue { Id: var held } } => held,
            _ => own,
        };
        ValueFacts replaced = context.State.Facts(id);
        context.Events.Refetches.Add(new Refetch(
            call,
            id,
            replaced with
            {
                Possible = replaced.Possible & before.Possible,
                Unhandled = replaced.Unhandled & before.Unhandled,
                HandedOver = replaced.HandedOver || before.HandedOver,
            },
            context.Block));
    }
}
