using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>A method that sends one request and gives its answer.</summary>
internal sealed class CallMethod(OperationPlan operation, string requestOwner, bool isRaw) : ResourceMethod(operation)
{
    public override string Signature => $"{TaskOf}{Result} {Operation.MethodName}({Parameters()})";

    public override string Body
    {
        get
        {
            string owner = isRaw ? requestOwner + "." : "";
            string arguments = string.Join(", ", [.. OwnArguments(), .. Operation.Pager is null ? Array.Empty<string>() : ["next: null"]]);
            string send = isRaw ? "SendWithResponseAsync" : "SendAsync";
            string read = Operation.Response is null ? "" : Operation.Response.Reader(Operation.IsResponseNullable) + ", ";
            return $"    => _transport.{send}({owner}{Operation.RequestName}({arguments}), {read}options, cancellationToken);";
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        SummaryAndParameters(writer);
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, Operation.Response is null ? null : Operation.ResponseDescription ?? "The answer.");
        Exceptions(writer);
    }

    private string Result
    {
        get
        {
            string? value = Operation.Response is { } response ? response.Name + (Operation.IsResponseNullable ? "?" : "") : null;
            return (isRaw, value) switch
            {
                (true, null) => "<ApiResponse>",
                (true, _) => $"<ApiResponse<{value}>>",
                (false, null) => "",
                (false, _) => $"<{value}>",
            };
        }
    }
}
