using System.Runtime.CompilerServices;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Evaluates operations of a flow graph in their order. What is not known here hands its parts over: nobody can tell what
/// becomes of them.
/// </summary>
internal sealed class OperationEvaluator
{
    private readonly FlowContext _context;
    private readonly CallEvaluator _calls;
    private readonly AssignmentEvaluator _assignments;
    private readonly ConditionEvaluator _conditions;

    public OperationEvaluator(FlowContext context)
    {
        _context = context;
        Places = new PlaceFinder(context);
        _calls = new CallEvaluator(context, this);
        _assignments = new AssignmentEvaluator(context, this);
        _conditions = new ConditionEvaluator(context, this);
    }

    public PlaceFinder Places { get; }

    public AbstractValue? Visit(IOperation? operation)
    {
        if (operation is null)
        {
            return null;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        AbstractValue? value = Evaluate(operation);
        if (value is not null && _context.Events is { } events && _context.Sources.Governing.Contains(operation.Syntax))
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
            _context.Consume(Visit(operation), operation);
        }
    }

    private AbstractValue? Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return NullValue.Instance;
            case { ConstantValue: { HasValue: true, Value: bool truth } }:
                return new BoolValue(truth ? Relation.True : Relation.False);
            case { ConstantValue: { HasValue: true, Value: { } constant } }:
                return new ConstantValue(constant);
            case IDefaultValueOperation { Type: var type }:
                return type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? NullValue.Instance : null;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation:
                return ReadPlace(operation);
            case IPropertyReferenceOperation property:
                return VisitProperty(property);
            case IFlowCaptureOperation capture:
                if (capture.Value.Type?.TypeKind == TypeKind.Delegate)
                {
                    // What is called if somebody listens counts as called.
                    _context.Act();
                }

                _context.Put(Places.OfCapture(capture.Id), Visit(capture.Value), capture.Value.Type, capture);
                Places.Remember(capture);
                return null;
            case IExpressionStatementOperation statement:
                return Visit(statement.Operation);
            case IInvocationOperation invocation:
                return _calls.Visit(invocation);
            case ISimpleAssignmentOperation assignment:
                return _assignments.Visit(assignment);
            case IDeconstructionAssignmentOperation deconstruction:
                return _assignments.Visit(deconstruction);
            case ICompoundAssignmentOperation compound:
                VisitAndConsume(compound.Value);
                _assignments.Forget(compound.Target, compound);
                return null;
            case IIncrementOrDecrementOperation increment:
                _assignments.Forget(increment.Target, increment);
                return null;
            case IAwaitOperation wait:
                return VisitAwait(wait);
            case IConversionOperation conversion:
                return VisitConversion(conversion);
            case IParenthesizedOperation parenthesized:
                return Visit(parenthesized.Operand);
            case ITupleOperation tuple:
                return new TupleValue([.. tuple.Elements.Select(Visit)]);
            case IInterpolatedStringOperation text:
                VisitText(text);
                return null;
            case IIsNullOperation or IIsPatternOperation or IIsTypeOperation or IBinaryOperation or IUnaryOperation:
                return _conditions.Visit(operation);
            case IFlowAnonymousFunctionOperation lambda:
                VisitCaptured(lambda);
                return null;
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation:
                return null;
            default:
                foreach (IOperation child in operation.ChildOperations)
                {
                    VisitAndConsume(child);
                }

                return _context.MakeUnknown(operation, operation.Type);
        }
    }

    private AbstractValue? ReadPlace(IOperation operation)
    {
        if (operation is IFieldReferenceOperation { Instance: { } instance } && instance is not IInstanceReferenceOperation)
        {
            _context.Consume(DereferencedOnly(Visit(instance)), operation);
        }

        return Places.Of(operation) is { } place ? _context.Read(place, operation.Type) : _context.MakeUnknown(operation, operation.Type);
    }

    /// <summary>To look at a member of a value gives it to nobody; to look at a member of what only a success has reads that.</summary>
    private static AbstractValue? DereferencedOnly(AbstractValue? value) => value is PayloadValue ? value : null;

    private AbstractValue? VisitProperty(IPropertyReferenceOperation operation)
    {
        AbstractValue? instance = Visit(operation.Instance);
        foreach (IArgumentOperation argument in operation.Arguments)
        {
            AbstractValue? key = Visit(argument.Value);
            if (key is StatusValue { Id: var id })
            {
                _context.Events?.Lookups.Add(new Lookup(operation, id, _context.State.Facts(id)));
            }

            _context.Consume(key, argument);
        }

        switch (instance)
        {
            case CarrierValue { Id: var id } when _context.Table.CarrierOf(id) is { } carrier
                && PatternInput.MemberOf(carrier, id, operation.Property, operation.Syntax, _context.Table) is { } member:
                return Noted(member, carrier, operation);
            case ResponseValue { Id: var id }:
                return MemberOf(id, operation);
            case TaskValue { Result: var result } when operation.Property.Name == "Result":
                return result;
            case EnumeratorValue { Item: var item } when operation.Property.Name == "Current":
                return _context.Make(operation, item.Status, item, _context.Options.TrackItems ? ValueOrigin.Item : ValueOrigin.Unknown, canBeNull: false);
            case StatusValue when operation.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return instance;
            case StatusValue or PayloadValue or DetailValue when operation.Property is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return new BoolValue(Relations.IsNull(instance, _context.Table).Negated);
            default:
                _context.Consume(DereferencedOnly(instance), operation);
                return Places.Of(operation) is { } place ? _context.Read(place, operation.Type) : _context.MakeUnknown(operation, operation.Type);
        }
    }

    private AbstractValue Noted(AbstractValue member, Carrier carrier, IPropertyReferenceOperation operation)
    {
        switch (member)
        {
            case DetailValue { Id: var id }:
                _context.ReadDetail(id, operation);
                return member;
            case PayloadValue payload:
                ValueFacts facts = _context.State.Facts(payload.Id);
                if (_context.Events is { } events)
                {
                    _ = events.Payloads.TryGetValue(operation.Syntax, out (StatusSet Possible, StatusSet) before);
                    events.Payloads[operation.Syntax] = (before.Possible | facts.Possible, carrier.Availability(payload.Member) ?? default);
                }

                return payload with { Under = facts.HandedOver ? StatusSet.None : facts.Possible, WasTested = facts.Tested };
            default:
                return member;
        }
    }

    /// <summary>What an answer wraps is as fresh as the answer.</summary>
    private AbstractValue? MemberOf(int response, IPropertyReferenceOperation operation)
    {
        if (_context.Catalog.CarrierOf(operation.Type) is { } carrier)
        {
            int id = _context.Table.IdOf(ValueKind.Member, operation.Property.OriginalDefinition, response, carrier.Status, carrier);
            if (!_context.State.Facts(id).Exists)
            {
                ValueFacts facts = ValueFacts.Of(ValueOrigin.Fresh, carrier.Status.Named, carrier.Status.Failures);
                _context.State.SetFacts(id, facts with { HandedOver = _context.State.Facts(response).HandedOver });
            }

            return new CarrierValue(id);
        }

        return _context.Catalog.ItemsOf(operation.Type) is { } item ? new ItemsValue(item) : null;
    }

    private AbstractValue? VisitAwait(IAwaitOperation operation)
    {
        AbstractValue? task = Visit(operation.Operation);
        _context.State.ForgetShared(_context.Table);
        switch (task)
        {
            case TaskValue { Result: var result }:
                return result;
            case ItemsValue:
                // A pager can be awaited too: its first page.
                return operation.Type is INamedTypeSymbol page && _context.Catalog.IsGenerated(page) ? _context.MakeResponse(operation) : null;
            default:
                return _context.MakeUnknown(operation, operation.Type);
        }
    }

    private AbstractValue? VisitConversion(IConversionOperation operation)
    {
        AbstractValue? value = Visit(operation.Operand);
        if (operation.OperatorMethod is not null)
        {
            _context.Consume(value, operation);
            return _context.MakeUnknown(operation, operation.Type);
        }

        return value ?? _context.MakeUnknown(operation, operation.Type);
    }

    private void VisitText(IInterpolatedStringOperation operation)
    {
        foreach (IOperation part in operation.Parts)
        {
            if (part is IInterpolationOperation { Expression: var expression } interpolation)
            {
                _context.WriteDown(Visit(expression), interpolation);
            }
        }
    }

    private void VisitCaptured(IFlowAnonymousFunctionOperation operation)
    {
        foreach (ISymbol variable in _context.Sources.CapturedBy(operation.Syntax))
        {
            if (_context.State.Held(_context.Table.PlaceOf(variable)) is { } held)
            {
                _context.Consume(held is PayloadValue ? null : held, operation);
            }
        }
    }
}
