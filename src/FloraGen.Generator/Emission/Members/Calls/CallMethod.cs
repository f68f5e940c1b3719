using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method that sends one request and gives its answer.</summary>
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
        XmlDoc.Returns(writer, Answer());
        Exceptions(writer);
    }

    /// <summary>The transport's method.</summary>
    private string Send => Operation switch
    {
        { Response: null } => isRaw ? "SendWithResponseAsync" : "SendAsync",
        { AnswerKind: ApiAnswerKind.Text } => isRaw ? Needs.ApiTransportTexts.SendForTextWithResponseAsync : Needs.ApiTransportTexts.SendForTextAsync,
        { AnswerKind: ApiAnswerKind.Binary } => isRaw ? Needs.ApiTransportBodies.SendForStreamWithResponseAsync : Needs.ApiTransportBodies.SendForStreamAsync,
        { MayAnswerNothing: true, IsTypedByStatus: true } => isRaw ? Needs.ApiTransportStatuses.SendOptionalByStatusWithResponseAsync : Needs.ApiTransportStatuses.SendOptionalByStatusAsync,
        { IsTypedByStatus: true } => isRaw ? Needs.ApiTransportStatuses.SendByStatusWithResponseAsync : Needs.ApiTransportStatuses.SendByStatusAsync,
        { MayAnswerNothing: true, MayAnswerText: true } => isRaw ? Needs.ApiTransportOptionalOrText.SendOptionalOrTextWithResponseAsync : Needs.ApiTransportOptionalOrText.SendOptionalOrTextAsync,
        { MayAnswerNothing: true } => isRaw ? Needs.ApiTransportOptional.SendOptionalWithResponseAsync : Needs.ApiTransportOptional.SendOptionalAsync,
        { MayAnswerText: true } => isRaw ? Needs.ApiTransportJsonOrText.SendOrTextWithResponseAsync : Needs.ApiTransportJsonOrText.SendOrTextAsync,
        _ => isRaw ? "SendWithResponseAsync" : "SendAsync",
    };

    private string Read
    {
        get
        {
            if (Operation.Response is not { } response || Operation.AnswerKind is ApiAnswerKind.Text or ApiAnswerKind.Binary)
            {
                return "";
            }

            // An answer of nothing is null, which a struct cannot be.
            bool isNullable = Operation.IsResponseNullable || (Operation.MayAnswerNothing && response.IsValueType);
            string byStatus = Operation.IsTypedByStatus ? $"{response.Name}JsonConverter.ReadOf, " : "";
            return byStatus + (Operation.IsTypedByStatus ? response.Reader(isNullable: false) : response.Reader(isNullable)) + ", ";
        }
    }

    private string? Value => Operation switch
    {
        { Response: null } => null,
        { AnswerKind: ApiAnswerKind.Text } => "string",
        { AnswerKind: ApiAnswerKind.Binary } => "global::System.IO.Stream",
        { Response: var response } => response.Name + (Operation.IsResponseNullable || Operation.MayAnswerNothing ? "?" : ""),
    };

    private string Result => (isRaw, Value) switch
    {
        (true, null) => $"<{Needs.ApiResponse}>",
        (true, _) => $"<{Needs.ApiResponseOfT}<{Value}>>",
        (false, null) => "",
        (false, _) => $"<{Value}>",
    };

    private string? Answer()
    {
        if (Operation.Response is null)
        {
            return null;
        }

        string answer = Operation.ResponseDescription ?? "The response.";
        return Operation switch
        {
            { AnswerKind: ApiAnswerKind.Binary } => Sentence(answer) + " The stream is read as it arrives: dispose it. The timeout starts anew with each read.",
            { AnswerKind: ApiAnswerKind.Text } => answer,
            { MayAnswerNothing: true } => Sentence(answer) + " Null when the response has no content.",
            _ => answer,
        };
    }

    private static string Sentence(string words)
    {
        string text = words.TrimEnd();
        return text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";
    }
}
