using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method whose response's values come one by one.</summary>
internal sealed class StreamMethod(OperationPlan operation, string requestOwner) : ResourceMethod(operation)
{
    public override string Signature => $"{Sequence}<{ValueName}> {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string request = Request(requestOwner);
            bool isEvents = Operation.ResponseKind == ApiResponseKind.EventStream;
            return (isEvents, Operation.Response) switch
            {
                (true, CSharpPrimitive { Primitive: ApiPrimitive.String }) => $"    => _transport.{Needs.ApiTransportEvents.StreamEventTexts}({request}, options, cancellationToken);",
                (true, _) when Operation.IsTypedByEvent => $"    => _transport.{Needs.ApiTransportEventNames.StreamEventsByName}({request}, {Operation.Response!.Name}JsonConverter.ReadOfEvent, {ValueReader}, options, cancellationToken);",
                (true, _) => $"    => _transport.{Needs.ApiTransportEvents.StreamEvents}({request}, {ValueReader}, options, cancellationToken);",
                _ => $"    => _transport.{Needs.ApiTransportStreaming.StreamJsonLines}({request}, {ValueReader}, options, cancellationToken);",
            };
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        SummaryAndParameters(writer);
        OptionsAndToken(writer);
        string words = Operation.ResponseDescription is { } description ? description.TrimEnd().TrimEnd('.') + ". " : "";
        XmlDoc.Returns(writer, words + "Iterating it sends the request and returns each value as it arrives. Each iteration sends a new request; the timeout ends with the headers.");
        Exceptions(writer);
    }
}
