using System.Runtime.CompilerServices;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow;

/// <summary>
/// Evaluates operations of a flow graph in their order. What is not known here hands its parts over: nobody can tell what
/// becomes of them.
/// </summary>
internal sealed class OperationEvaluator
{
    /// <summary>What is left of the stack is asked for at some levels only: the question costs as much as an answer.</summary>
    private const int LevelsPerCheck = 16;

    private readonly FlowContext _context;
    private readonly CallEvaluator _calls;
    private readonly AssignmentEvaluator _assignments;
    private readonly ConditionEvaluator _conditions;
    private readonly CreationEvaluator _creations;
    private int _depth;

    public OperationEvaluator(FlowContext context)
    {
        _context = context;
        Places = new PlaceFinder(context);
        Items = new ItemSources(context);
        _calls = new CallEvaluator(context, this);
        _assignments = new AssignmentEvaluator(context, this);
        _conditions = new ConditionEvaluator(context, this);
        _creations = new CreationEvaluator(context, this);
    }

    public PlaceFinder Places { get; }

    public ItemSources Items { get; }

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
        if (value is not null && _context.Events is { } events && _context.Sources.Governing.Count > 0 && _context.Sources.Governing.Contains(operation.Syntax))
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
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                null => NullValue.Instance,
                bool truth => BoolValue.Of(truth ? Relation.True : Relation.False),
                _ => new ConstantValue(constant),
            };
        }

        // By kind, which is a number: to ask for each interface in turn costs more than the rest of it.
        switch (operation.Kind)
        {
            case OperationKind.DefaultValue:
                return operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? NullValue.Instance : null;
            case OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FieldReference or OperationKind.FlowCaptureReference:
                return ReadPlace(operation);
            case OperationKind.PropertyReference:
                return VisitProperty((IPropertyReferenceOperation)operation);
            case OperationKind.FlowCapture:
                Capture((IFlowCaptureOperation)operation);
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
                return null;
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
            case OperationKind.NameOf or OperationKind.TypeOf or OperationKind.SizeOf:
                return null;
            default:
                if (operation.Syntax.IsKind(SyntaxKind.CollectionExpression) || (operation.IsImplicit && operation.Type is { Name: "ReadOnlySpan" or "Span" }))
                {
                    // It has no class of its own in the oldest compiler that is supported.
                    return _creations.Collection(operation, operation.ChildOperations);
                }

                VisitChildren(operation);
                return _context.MakeUnknown(operation, operation.Type);
        }
    }

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

        _context.Consume(DereferencedOnly(array), operation);
        return _context.MakeUnknown(operation, operation.Type);
    }

    private void Capture(IFlowCaptureOperation capture)
    {
        if (capture.Value.Type?.TypeKind == TypeKind.Delegate)
        {
            // What is called if somebody listens counts as called.
            _context.Act();
        }

        HandOverIfThere(capture);
        _context.Put(Places.OfCapture(capture.Id), Visit(capture.Value), capture.Value.Type, capture);
        Places.Remember(capture);
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
            Place? place = _context.Table.Places.FirstOrDefault(place => place.Symbol?.Name == name.Identifier.ValueText && _context.State.Held(place) is CarrierValue);
            if (place is not null)
            {
                _context.Consume(_context.State.Held(place), capture);
            }
        }
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

            _context.Consume(DereferencedOnly(owner), operation);
        }

        return Places.Of(operation) is { } place ? _context.Read(place, operation.Type) : _context.MakeUnknown(operation, operation.Type);
    }

    /// <summary>To look at a member of a value gives it to nobody; to look at a member of what only a success has reads that.</summary>
    public static AbstractValue? DereferencedOnly(AbstractValue? value) => value is PayloadValue ? value : null;

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
            case EnumeratorValue { Id: var sequence, Element: var element } when operation.Property.Name == "Current":
                return Items.From(sequence, operation, element ?? operation.Type);
            case ItemsValue { Id: var container }:
                return Items.From(container, operation, operation.Type);
            case StatusValue when operation.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return instance;
            case StatusValue or PayloadValue or DetailValue when operation.Property is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }:
                return BoolValue.Of(Relations.IsNull(instance, _context.Table).Negated);
            default:
                _context.Consume(instance is CarrierValue && !_context.Catalog.IsGenerated(operation.Property) ? instance : DereferencedOnly(instance), operation);
                if (ForeignCode.IsRunBy(operation.Property, _context.Catalog))
                {
                    _context.RunForeignCode();
                }

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
                    events.Payloads[operation.Syntax] = (before.Possible | (facts.IsMadeByHand ? StatusSet.All : facts.Possible), carrier.ProvenUnder(payload.Member));
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

        if (_context.Catalog.ItemsOf(operation.Type) is not { } item)
        {
            return null;
        }

        // The same items, whichever of its members a page is asked for them by.
        int sequence = _context.Table.IdOf(ValueKind.Member, item.Type, response, null, item);
        if (!_context.State.Facts(sequence).Exists)
        {
            ValueFacts facts = ValueFacts.Of(ValueOrigin.Item, StatusSet.All, default);
            _context.State.SetFacts(sequence, facts with { HandedOver = _context.State.Facts(response).HandedOver });
        }

        return new ItemsValue(sequence);
    }

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
                return _context.MakeUnknown(operation, operation.Type);
        }
    }

    private AbstractValue? VisitConversion(IConversionOperation operation)
    {
        AbstractValue? value = Visit(operation.Operand);
        if (operation.OperatorMethod is not null)
        {
            _context.Consume(value, operation);
            RunOperator(operation.OperatorMethod);
            return _context.MakeUnknown(operation, operation.Type);
        }

        return value ?? _context.MakeUnknown(operation, operation.Type);
    }

    /// <summary>What is passed by reference has another value afterwards.</summary>
    public void ForgetReferenced(IArgumentOperation argument)
    {
        foreach (IOperation target in WrittenTargets.Of(argument))
        {
            if (Places.Of(target) is { } place)
            {
                _context.Put(place, null, target.Type, argument);
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
                _context.WriteDown(Visit(expression), interpolation);
            }
        }
    }

    private void VisitCaptured(IFlowAnonymousFunctionOperation operation)
    {
        foreach (ISymbol variable in _context.Sources.CapturedBy(operation.Syntax))
        {
            if (Places.OfVariable(variable) is { } place && _context.State.Held(place) is { } held)
            {
                _context.Consume(held is PayloadValue ? null : held, operation);
            }
        }
    }
}
