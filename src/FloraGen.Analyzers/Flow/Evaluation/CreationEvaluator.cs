using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>Evaluates what makes something new: objects, copies of records, collections, lambdas.</summary>
internal sealed class CreationEvaluator(FlowContext context, OperationEvaluator evaluator)
{
    public AbstractValue? Object(IObjectCreationOperation creation)
    {
        bool isText = ExceptionTypes.Include(creation.Type);
        context.TextDepth += isText ? 1 : 0;
        AbstractValue? items = null;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            AbstractValue? value = evaluator.Visit(argument.Value);
            if (value is ItemsValue { Id: var sequence } && FrameworkCode.Declares(creation.Type!))
            {
                items = evaluator.Items.From(sequence, creation, creation.Type);
            }
            else if (value is PayloadValue && isText)
            {
                context.Uses.WriteDown(value, argument);
            }
            else
            {
                context.Uses.Consume(value, argument);
            }

            evaluator.ForgetReferenced(argument);
        }

        context.TextDepth -= isText ? 1 : 0;
        if (ForeignCode.IsRunByConstructor(creation.Constructor, context.Catalog))
        {
            context.RunForeignCode();
        }

        return items ?? TaskList(creation) ?? evaluator.Lists.Make(creation, creation.Arguments) ?? (context.Catalog.CarrierOf(creation.Type) is { } carrier
            ? context.Values.ByHand(creation, carrier)
            : context.Values.Unknown(creation, creation.Type) ?? (creation.Type is { IsReferenceType: true } ? ObjectValue.Made : null));
    }

    /// <summary>A list for tasks: what is put into it is followed, until something else is.</summary>
    private ItemsValue? TaskList(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol { Name: "List" or "Queue" or "ConcurrentBag" or "HashSet", TypeArguments: [var task] } || context.Catalog.CarrierOf(TaskShape.ResultOf(task)) is not { } carrier || !creation.Arguments.All(static argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32))
        {
            return null;
        }

        ItemsValue list = evaluator.Items.Make(creation, carrier);
        context.Table.MarkFilledHere(list.Id);
        context.State.SetFacts(list.Id, context.State.Facts(list.Id) with { HandedOver = true });
        return list;
    }

    /// <summary>A copy is the same value as long as nothing is changed in it that the rules look at.</summary>
    public AbstractValue? Copy(IInvocationOperation clone, WithExpressionSyntax copy)
    {
        AbstractValue? value = evaluator.Visit(clone.Instance);
        if (value is not CarrierValue { Id: var id } || context.Table.CarrierOf(id) is not { } carrier)
        {
            context.Uses.Consume(value, clone);
            return context.Values.Unknown(clone, clone.Type);
        }

        return copy.Initializer.Expressions.Any(Changes) ? context.Values.ByHand(clone, carrier) : value;

        bool Changes(ExpressionSyntax member) => member is not AssignmentExpressionSyntax { Left: SimpleNameSyntax { Identifier.ValueText: var name } }
            || carrier.Members.Any(known => known.Name == name);
    }

    public AbstractValue? Array(IArrayCreationOperation array)
    {
        foreach (IOperation size in array.DimensionSizes)
        {
            evaluator.VisitAndConsume(size);
        }

        return array.Initializer is { ElementValues: var elements } ? Collection(array, elements) : null;
    }

    /// <summary>Tasks that are put together are still followed: they may be awaited together.</summary>
    public AbstractValue? Collection(IOperation operation, IEnumerable<IOperation> parts)
    {
        List<AbstractValue?> values = [.. parts.Select(evaluator.Visit)];
        if (values.Count == 0 && evaluator.Lists.Make(operation, []) is { } list)
        {
            return list;
        }

        List<int> elements = [.. values.OfType<TaskValue>().Select(static task => task.Result).OfType<CarrierValue>().Select(static result => result.Id)];
        if (elements.Count > 0 && context.Table.CarrierOf(elements[0]) is { } carrier && evaluator.Items.Mentions(operation.Type, carrier)
            && values.TrueForAll(static value => value is TaskValue { Result: CarrierValue })
            && !elements.Exists(element => context.State.Facts(element) is { HandedOver: true } or { Tested: true }))
        {
            return evaluator.Items.Make(operation, carrier, elements);
        }

        bool areTasks = operation.Type is IArrayTypeSymbol { ElementType: INamedTypeSymbol { Name: "Task", TypeArguments.IsEmpty: true } };
        values.ForEach(value => context.Uses.Consume(areTasks && value is TaskValue ? null : value, operation));
        return null;
    }

    /// <summary>A lambda that only returns what a call returns.</summary>
    public FunctionValue? Lambda(IOperation lambda)
        => context.Sources.Nested?.LambdaIn(lambda) is { } written && PassingHelpers.ReturnedBy(written) is { } call
            && context.Catalog.SourceOf(call.TargetMethod) is { Shape: SourceShape.Carrier, Carrier: { } carrier } && !context.Options.ExcludedSymbols.Include(call.TargetMethod)
                ? new FunctionValue(carrier)
                : null;
}
