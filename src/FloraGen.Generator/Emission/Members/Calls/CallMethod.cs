using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method that sends one request and gives its response.</summary>
internal sealed class CallMethod(OperationPlan operation, string requestOwner, bool isRaw) : ResourceMethod(operation)
{
    public override string Signature => $"{TaskOf}{Result} {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string request = Request(isRaw ? null : requestOwner, Operation.Pager is null ? null : "next: null");
            return $"    => _transport.{Send}({request}, {Read}options, cancellationToken);";
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        SummaryAndParameters(writer);
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, ReturnValue());
        Exceptions(writer);
    }

    /// <summary>The transport's method.</summary>
    private string Send => Operation switch
    {
        { Response: null } => isRaw ? "SendWithResponseAsync" : "SendAsync",
        { ResponseKind: ApiResponseKind.Text } => isRaw ? Needs.ApiTransportTexts.SendForTextWithResponseAsync : Needs.ApiTransportTexts.SendForTextAsync,
        { ResponseKind: ApiResponseKind.Binary } => isRaw ? Needs.ApiTransportBodies.SendForStreamWithResponseAsync : Needs.ApiTransportBodies.SendForStreamAsync,
        { MayRespondWithNothing: true, IsTypedByStatus: true } => isRaw ? Needs.ApiTransportStatuses.SendOptionalByStatusWithResponseAsync : Needs.ApiTransportStatuses.SendOptionalByStatusAsync,
        { IsTypedByStatus: true } => isRaw ? Needs.ApiTransportStatuses.SendByStatusWithResponseAsync : Needs.ApiTransportStatuses.SendByStatusAsync,
        { MayRespondWithNothing: true, MayRespondWithText: true } => isRaw ? Needs.ApiTransportOptionalOrText.SendOptionalOrTextWithResponseAsync : Needs.ApiTransportOptionalOrText.SendOptionalOrTextAsync,
        { MayRespondWithNothing: true } => isRaw ? Needs.ApiTransportOptional.SendOptionalWithResponseAsync : Needs.ApiTransportOptional.SendOptionalAsync,
        { MayRespondWithText: true } => isRaw ? Needs.ApiTransportJsonOrText.SendOrTextWithResponseAsync : Needs.ApiTransportJsonOrText.SendOrTextAsync,
        _ => isRaw ? "SendWithResponseAsync" : "SendAsync",
    };

    private string Read
    {
        get
        {
            if (Operation.Response is not { } response || Operation.ResponseKind is ApiResponseKind.Text or ApiResponseKind.Binary)
            {
                return "";
            }

            // A response of nothing is null, which a struct cannot be.
            bool isNullable = Operation.IsResponseNullable || (Operation.MayRespondWithNothing && response.IsValueType);
            string byStatus = Operation.IsTypedByStatus ? $"{response.Name}JsonConverter.ReadOf, " : "";
            return byStatus + (Operation.IsTypedByStatus ? response.Reader(isNullable: false) : response.Reader(isNullable)) + ", ";
        }
    }

    private string? Value => Operation switch
    {
        { Response: null } => null,
        { ResponseKind: ApiResponseKind.Text } => "string",
        { ResponseKind: ApiResponseKind.Binary } => Imports.Stream,
        { Response: var response } => response.Name + (Operation.IsResponseNullable || Operation.MayRespondWithNothing ? "?" : ""),
    };

    private string Result => (isRaw, Value) switch
    {
        (true, null) => $"<{Needs.ApiResponse}>",
        (true, _) => $"<{Needs.ApiResponseOfT}<{Value}>>",
        (false, null) => "",
        (false, _) => $"<{Value}>",
    };

    private string? ReturnValue()
    {
        if (Operation.Response is null)
        {
            return null;
        }

        string response = Operation.ResponseDescription ?? "The response.";
        return Operation switch
        {
            { ResponseKind: ApiResponseKind.Binary } => Sentence(response) + " The stream is read as it arrives; dispose it. The timeout restarts with each read.",
            { ResponseKind: ApiResponseKind.Text } => response,
            { MayRespondWithNothing: true } => Sentence(response) + " Null when the response has no content.",
            _ => response,
        };
    }

    private static string Sentence(string words)
    {
        string text = words.TrimEnd();
        return text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";
    }
}
