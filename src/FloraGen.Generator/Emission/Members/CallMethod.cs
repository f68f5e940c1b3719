using FloraGen.Emission.Planning;
using FloraGen.Model;

namespace FloraGen.Emission.Members;

/// <summary>A method that sends one request and gives its answer.</summary>
internal sealed class CallMethod(OperationPlan operation, string requestOwner, bool isRaw) : ResourceMethod(operation)
{
    public override string Signature => $"{TaskOf}{Result} {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string request = Request(isRaw ? null : requestOwner, Operation.Pager is null ? null : "next: null");
            return $"    => _transport.{Send}{(isRaw ? "WithResponse" : "")}Async({request}, {Read}options, cancellationToken);";
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        SummaryAndParameters(writer);
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, Answer());
        Exceptions(writer);
    }

    /// <summary>The transport's method, without its endings.</summary>
    private string Send => Operation switch
    {
        { Response: null } => "Send",
        { AnswerKind: ApiAnswerKind.Text } => "SendForText",
        { AnswerKind: ApiAnswerKind.Binary } => "SendForStream",
        { MayAnswerNothing: true, IsTypedByStatus: true } => "SendOptionalByStatus",
        { IsTypedByStatus: true } => "SendByStatus",
        { MayAnswerNothing: true, MayAnswerText: true } => "SendOptionalOrText",
        { MayAnswerNothing: true } => "SendOptional",
        { MayAnswerText: true } => "SendOrText",
        _ => "Send",
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
        (true, null) => "<ApiResponse>",
        (true, _) => $"<ApiResponse<{Value}>>",
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
