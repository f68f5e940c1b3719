using FloraGen.Emission.Planning;
using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Members;

/// <summary>A method whose answer's values come one by one, with what comes beside them: the events themselves, or the outside of the answer.</summary>
internal sealed class RawStreamMethod(OperationPlan operation) : ResourceMethod(operation)
{
    public override string Signature => $"{Sequence}<{(IsEvents ? "ApiEvent" : "ApiResponse")}<{ValueName}>> {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string request = Request(owner: null);
            return (IsEvents, Operation.Response) switch
            {
                (true, CSharpPrimitive { Primitive: ApiPrimitive.String }) => $"    => _transport.StreamWholeEventTexts({request}, options, cancellationToken);",
                (true, _) when Operation.IsTypedByEvent => $"    => _transport.StreamWholeEventsByName({request}, {Operation.Response!.Name}JsonConverter.ReadOfEvent, {ValueReader}, options, cancellationToken);",
                (true, _) => $"    => _transport.StreamWholeEvents({request}, {ValueReader}, options, cancellationToken);",
                _ => $"    => _transport.StreamJsonLinesWithResponse({request}, {ValueReader}, options, cancellationToken);",
            };
        }
    }

    private bool IsEvents => Operation.AnswerKind == ApiAnswerKind.EventStream;

    /// <summary>The interface refers to the plain method.</summary>
    public override void Documentation(CSharpWriter writer)
    {
    }
}
