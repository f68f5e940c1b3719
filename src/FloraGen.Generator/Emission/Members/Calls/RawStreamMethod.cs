using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method whose response's values come one by one, with what comes beside them: the events themselves, or the outside of the response.</summary>
internal sealed class RawStreamMethod(OperationPlan operation) : ResourceMethod(operation)
{
    public override string Signature => $"{Sequence}<{(IsEvents ? Needs.ApiEvent : Needs.ApiResponseOfT)}<{(AreTexts ? "string" : ValueName)}>> {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string request = Request(owner: null);
            return IsEvents switch
            {
                true when AreTexts => $"    => _transport.{Needs.ApiTransportEvents.StreamWholeEventTexts}({request}, options, cancellationToken);",
                true when Operation.IsTypedByEvent => $"    => _transport.{Needs.ApiTransportEventNames.StreamWholeEventsByName}<{ValueName}>({request}, {Operation.Response!.Name}JsonConverter.ReadOfEvent, {ValueReader}, options, cancellationToken);",
                true => $"    => _transport.{Needs.ApiTransportEvents.StreamWholeEvents}<{ValueName}>({request}, {ValueReader}, options, cancellationToken);",
                false => $"    => _transport.{Needs.ApiTransportStreaming.StreamJsonLinesWithResponse}<{ValueName}>({request}, {ValueReader}, options, cancellationToken);",
            };
        }
    }

    /// <summary>The data of an event is a text as it is, which is never null.</summary>
    private bool AreTexts => IsEvents && Operation.Response is CSharpPrimitive { Primitive: ApiPrimitive.String };

    private bool IsEvents => Operation.ResponseKind == ApiResponseKind.EventStream;

    /// <summary>The interface refers to the plain method.</summary>
    public override void Documentation(CSharpWriter writer)
    {
    }
}
