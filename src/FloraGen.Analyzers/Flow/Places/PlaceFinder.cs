using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>Finds the place that an expression stands for.</summary>
internal sealed class PlaceFinder(FlowContext context)
{
    private readonly Dictionary<CaptureId, Place> _captured = [];

    /// <returns>Null when somebody holds a reference to the variable.</returns>
    public Place? OfVariable(ISymbol variable)
        => context.Sources.Shared.IsReferenced(variable) ? null : context.Table.KnownPlaceOf(variable) ?? context.Table.PlaceOf(
            variable,
            context.Sources.Shared.IsShared(variable, context.Function),
            isGiven: variable is IParameterSymbol || (context.Function is { } function && !Functions.IsWithin(variable.ContainingSymbol, function)));

    public Place OfCapture(CaptureId capture) => context.Table.PlaceOf(capture);

    /// <summary>A capture can stand for a variable that is assigned to later, as in <c>u ??= x</c>.</summary>
    public void Remember(IFlowCaptureOperation capture)
    {
        if (Of(capture.Value) is { } place)
        {
            _captured[capture.Id] = place;
        }
    }

    /// <summary>The variable that an assignment to a capture assigns to.</summary>
    public Place? BehindCapture(IOperation target) => target is IFlowCaptureReferenceOperation { Id: var id } && _captured.TryGetValue(id, out Place? place) ? place : null;

    /// <returns>Null when it stands for no place that can be followed.</returns>
    public Place? Of(IOperation operation) => operation.Kind switch
    {
        OperationKind.LocalReference => ((ILocalReferenceOperation)operation).Local is { IsRef: false } local ? OfVariable(local) : null,
        OperationKind.ParameterReference => OfVariable(((IParameterReferenceOperation)operation).Parameter),
        OperationKind.FlowCaptureReference => OfCapture(((IFlowCaptureReferenceOperation)operation).Id),
        OperationKind.Conversion => operation is IConversionOperation { OperatorMethod: null, Operand: var operand } ? Of(operand) : null,
        OperationKind.Parenthesized => Of(((IParenthesizedOperation)operation).Operand),
        OperationKind.FieldReference => OfField((IFieldReferenceOperation)operation),
        OperationKind.PropertyReference => OfProperty((IPropertyReferenceOperation)operation),
        _ => null,
    };

    private Place? OfField(IFieldReferenceOperation field)
        => field.Instance is not { } instance || instance.Kind == OperationKind.InstanceReference ? context.Table.PlaceOf(field.Field, isShared: !field.Field.IsReadOnly, isGiven: true)
            : Of(instance) is { } parent ? context.Table.PlaceOf(field.Field, parent, isShared: !field.Field.IsReadOnly && instance.Type is not { IsValueType: true })
            : null;

    private Place? OfProperty(IPropertyReferenceOperation property)
        => !property.Arguments.IsEmpty || !context.Catalog.TraitsOf(property.Property).IsStored ? null
            : property.Instance is not { } instance || instance.Kind == OperationKind.InstanceReference ? context.Table.PlaceOf(property.Property, isShared: true, isGiven: true)
            : Of(instance) is { } parent ? context.Table.PlaceOf(property.Property, parent, IsShared(property.Property))
            : null;

    /// <summary>A generated record does not change, and no property without a setter does; anything else may.</summary>
    private static bool IsShared(IPropertySymbol property) => property.SetMethod is not (null or { IsInitOnly: true });
}
