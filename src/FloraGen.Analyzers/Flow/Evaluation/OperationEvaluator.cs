using System.Runtime.CompilerServices;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Places;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Evaluation;

/// <summary>
/// Evaluates operations of a flow graph in their order. What is not known here hands its parts over: nobody can tell what
/// becomes of them.
/// </summary>
internal sealed class OperationEvaluator
{
    /// <summary>What is left of the stack is asked for at some levels only: the question costs as much as working it out.</summary>
    private const int LevelsPerCheck = 16;

    private readonly FlowContext _context;
    private readonly CallEvaluator _calls;
    private readonly AssignmentEvaluator _assignments;
    private readonly ConditionEvaluator _conditions;
    private readonly CreationEvaluator _creations;
    private readonly CaptureEvaluator _captures;
    private readonly PropertyEvaluator _properties;
    private int _depth;

    public OperationEvaluator(FlowContext context)
    {
        _context = context;
        Places = new PlaceFinder(context);
        Items = new ItemSources(context);
        Lists = new FilledLists(context);
        _calls = new CallEvaluator(context, this);
        _assignments = new AssignmentEvaluator(context, this);
        _conditions = new ConditionEvaluator(context, this);
        _creations = new CreationEvaluator(context, this);
        _captures = new CaptureEvaluator(context, this);
        _properties = new PropertyEvaluator(context, this);
    }

    public PlaceFinder Places { get; }

    public ItemSources Items { get; }

    public FilledLists Lists { get; }

    public AbstractValue? Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return null;
        }

        if (++_depth % LevelsPerCheck == 0)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }

        AbstractValue? value = Evaluate(operation);
        _depth--;
        if (value is not null && _context.Events is { } events && _context.Sources.IsGoverning(operation.Syntax))
        {
            events.SwitchInputs[operation.Syntax] = new SwitchInput(
                value,
                PatternInput.Numbers(value).ToDictionary(static id => id, id => _context.State.Facts(id)));
        }

        return value;
    }

    /// <summary>What an operation says of statuses when it is true.</summary>
    public Relation VisitCondition(IOperation operation) => (Visit(operation) as BoolValue)?.Relation ?? Relation.Unknown;

    public void VisitAndConsume(IOperation? operation)
    {
        if (operation is not null)
        {
            _context.Uses.Consume(Visit(operation), operation);
        }
    }

    private AbstractValue? Evaluate(IOperation operation)
    {
        OperationKind kind = operation.Kind;
        if (CanBeConstant(kind) && operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => NullValue.Instance,
                bool truth => BoolValue.Of(truth ? Relation.True : Relation.False),
                _ => new ConstantValue(constant),
            };
        }

        // By kind, which is a number: to ask for each interface in turn costs more than the rest of it.
        switch (kind)
        {
            case OperationKind.DefaultValue:
                return operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? NullValue.Instance : null;
            case OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.FlowCaptureReference:
                return ReadPlace(operation);
            case OperationKind.PropertyReference:
                return _properties.Visit((IPropertyReferenceOperation)operation);
            case OperationKind.FlowCapture:
                _captures.Visit((IFlowCaptureOperation)operation);
                return null;
            case OperationKind.ExpressionStatement:
                return Visit(((IExpressionStatementOperation)operation).Operation);
            case OperationKind.Invocation when operation.Syntax is WithExpressionSyntax copy:
                return _creations.Copy((IInvocationOperation)operation, copy);
            case OperationKind.Invocation:
                return _calls.Visit((IInvocationOperation)operation);
            case OperationKind.SimpleAssignment:
                return _assignments.Visit((ISimpleAssignmentOperation)operation);
            case OperationKind.DeconstructionAssignment:
                return _assignments.Visit((IDeconstructionAssignmentOperation)operation);
            case OperationKind.CompoundAssignment:
                VisitAndConsume(((ICompoundAssignmentOperation)operation).Value);
                _assignments.Forget(((ICompoundAssignmentOperation)operation).Target, operation);
                return null;
            case OperationKind.Increment or OperationKind.Decrement:
                _assignments.Forget(((IIncrementOrDecrementOperation)operation).Target, operation);
                return null;
            case OperationKind.Await:
                return VisitAwait((IAwaitOperation)operation);
            case OperationKind.Conversion:
                return VisitConversion((IConversionOperation)operation);
            case OperationKind.Parenthesized:
                return Visit(((IParenthesizedOperation)operation).Operand);
            case OperationKind.Tuple:
                return new TupleValue([.. ((ITupleOperation)operation).Elements.Select(Visit)]);
            case OperationKind.InterpolatedString:
                VisitText((IInterpolatedStringOperation)operation);
                return ((IInterpolatedStringOperation)operation).Parts.Any(static part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string { Length: > 0 } }) ? ObjectValue.Text : ObjectValue.Made;
            case OperationKind.IsNull or OperationKind.IsPattern or OperationKind.IsType or OperationKind.Binary or OperationKind.Unary:
                return _conditions.Visit(operation);
            case OperationKind.FlowAnonymousFunction:
                VisitCaptured((IFlowAnonymousFunctionOperation)operation);
                return _creations.Lambda(operation);
            case OperationKind.DelegateCreation when ((IDelegateCreationOperation)operation).Target is IFlowAnonymousFunctionOperation lambda:
                return Visit(lambda);
            case OperationKind.ArrayElementReference:
                return VisitElement(operation, ((IArrayElementReferenceOperation)operation).ArrayReference, ((IArrayElementReferenceOperation)operation).Indices);
            case OperationKind.ImplicitIndexerReference:
                return VisitElement(operation, ((IImplicitIndexerReferenceOperation)operation).Instance, [((IImplicitIndexerReferenceOperation)operation).Argument]);
            case OperationKind.ArrayCreation:
                return _creations.Array((IArrayCreationOperation)operation);
            case OperationKind.ObjectCreation:
                return _creations.Object((IObjectCreationOperation)operation);
            case OperationKind.YieldReturn or OperationKind.EventAssignment:
                VisitChildren(operation);
                _context.RunForeignCode();
                return null;
            case OperationKind.InstanceReference:
                return _context.Values.Unknown(operation, operation.Type);
            case OperationKind.NameOf or OperationKind.TypeOf or OperationKind.SizeOf:
                return null;
            default:
                if (operation.Syntax.IsKind(SyntaxKind.CollectionExpression) || (operation.IsImplicit && operation.Type is { Name: "ReadOnlySpan" or "Span" }))
                {
                    // It has no class of its own in the oldest compiler that is supported.
                    return _creations.Collection(operation, operation.ChildOperations);
                }

                VisitChildren(operation);
                return _context.Values.Unknown(operation, operation.Type);
        }
    }

    /// <summary>What is often asked for and never is a constant, is not asked whether it is.</summary>
    private static bool CanBeConstant(OperationKind kind)
        => kind is not (OperationKind.Invocation or OperationKind.PropertyReference or OperationKind.FlowCapture or OperationKind.ExpressionStatement
            or OperationKind.SimpleAssignment or OperationKind.Await or OperationKind.ObjectCreation or OperationKind.ParameterReference);

    private void VisitChildren(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            VisitAndConsume(child);
        }
    }

    private AbstractValue? VisitElement(IOperation operation, IOperation list, IReadOnlyList<IOperation> indices)
    {
        AbstractValue? array = Visit(list);
        foreach (IOperation index in indices)
        {
            VisitAndConsume(index);
        }

        if (array is ItemsValue { Id: var sequence })
        {
            return Items.From(sequence, operation, operation.Type);
        }

        _context.Uses.Consume(DereferencedOnly(array), operation);
        return _context.Values.Unknown(operation, operation.Type);
    }

    private AbstractValue? ReadPlace(IOperation operation)
    {
        if (operation is IFieldReferenceOperation { Instance: { } instance } field && instance is not IInstanceReferenceOperation)
        {
            AbstractValue? owner = Visit(instance);
            if (owner is TupleValue { Elements: var elements } && TupleFields.IndexOf(field.Field) is { } index && index < elements.Length)
            {
                return elements[index];
            }

            if (owner is ItemsValue { Id: var sequence })
            {
                return Items.From(sequence, operation, operation.Type);
            }

            _context.Uses.Consume(DereferencedOnly(owner), operation);
        }

        return Places.Of(operation) is not { } place ? _context.Values.Unknown(operation, operation.Type)
            : _context.Held.Read(place, operation.Type) is var held && held is FilledValue filled ? Lists.Read(filled, operation)
            : held;
    }

    /// <summary>To look at a member of a value gives it to nobody; to look at a member of what only a success has reads that.</summary>
    public static AbstractValue? DereferencedOnly(AbstractValue? value) => value is PayloadValue ? value : null;

    private AbstractValue? VisitAwait(IAwaitOperation operation)
    {
        AbstractValue? task = Visit(operation.Operation);
        _context.State.ForgetShared(_context.Table);
        switch (task)
        {
            case TaskValue { Result: var result }:
                return result;
            case ItemsValue { Id: var sequence }:
                // A pager can be awaited too: its first page.
                return Items.From(sequence, operation, operation.Type);
            default:
                return _context.Values.Unknown(operation, operation.Type);
        }
    }

    private AbstractValue? VisitConversion(IConversionOperation operation)
    {
        AbstractValue? value = Visit(operation.Operand);
        if (operation.OperatorMethod is not null)
        {
            _context.Uses.Consume(value, operation);
            RunOperator(operation.OperatorMethod);
            return _context.Values.Unknown(operation, operation.Type);
        }

        return value ?? _context.Values.Unknown(operation, operation.Type);
    }

    /// <summary>What is passed by reference has another value afterwards.</summary>
    public void ForgetReferenced(IArgumentOperation argument)
    {
        foreach (IOperation target in WrittenTargets.Of(argument))
        {
            if (Places.Of(target) is { } place)
            {
                _context.Held.Put(place, null, target.Type, argument);
            }
            else if (target is not IDiscardOperation)
            {
                _context.RunForeignCode();
            }
        }
    }

    public void RunOperator(IMethodSymbol? method)
    {
        if (ForeignCode.IsRunByOperator(method, _context.Catalog))
        {
            _context.RunForeignCode();
        }
    }

    private void VisitText(IInterpolatedStringOperation operation)
    {
        foreach (IOperation part in operation.Parts)
        {
            if (part is IInterpolationOperation { Expression: var expression } interpolation)
            {
                _context.Uses.WriteDown(Visit(expression), interpolation);
            }
        }
    }

    private void VisitCaptured(IFlowAnonymousFunctionOperation operation)
    {
        foreach (ISymbol variable in _context.Sources.Nested?.CapturedBy(operation.Syntax) ?? [])
        {
            if (Places.OfVariable(variable) is { } place && _context.State.Held(place) is { } held)
            {
                _context.Uses.Consume(held is PayloadValue ? null : held, operation);
                if (held is FilledValue list)
                {
                    Lists.Open(list, operation);
                }
            }
        }
    }
}
