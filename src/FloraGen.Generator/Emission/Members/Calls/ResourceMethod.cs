using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A public method of a resource.</summary>
internal abstract class ResourceMethod(OperationPlan operation)
{
    protected const string TaskOf = Imports.Task;
    protected const string Token = Imports.CancellationToken;

    protected const string Sequence = Imports.IAsyncEnumerable;

    public OperationPlan Operation { get; } = operation;

    /// <summary>Return type, name and parameters, in one line.</summary>
    public abstract string Signature { get; }

    /// <summary>What follows the signature.</summary>
    public abstract string Body { get; }

    public abstract void Documentation(CSharpWriter writer);

    /// <summary>The operation's own parameters: path, body, and the record of all others.</summary>
    protected IEnumerable<string> OwnParameters()
    {
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            yield return $"{argument.ArgumentType} {argument.Argument}";
        }

        // Optional parameters stand behind the required ones.
        if (Operation.Body is { IsRequired: true } required)
        {
            yield return $"{required.DeclaredType} body";
        }

        if (Operation.Query is { IsRequired: true } requiredQuery)
        {
            yield return $"{requiredQuery.TypeName} query";
        }

        if (Operation.Body is { IsRequired: false } optional)
        {
            yield return $"{optional.DeclaredType} body = null";
        }

        if (Operation.Query is { IsRequired: false } optionalQuery)
        {
            yield return $"{optionalQuery.TypeName}? query = null";
        }
    }

    /// <summary>The names of the operation's own parameters, in the order of the request method.</summary>
    protected IEnumerable<string> OwnArguments()
    {
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            yield return argument.Argument!;
        }

        if (Operation.Body is not null)
        {
            yield return "body";
        }

        if (Operation.Query is not null)
        {
            yield return "query";
        }
    }

    /// <summary>A call of the request method.</summary>
    /// <param name="owner">The class that has it; null for this one.</param>
    /// <param name="next">What leads to the page, as an argument; null for operations without pages.</param>
    protected string Request(string? owner, string? next = null)
    {
        string[] arguments =
        [
            .. OwnArguments().Select(argument => argument == "body" && Operation.Body!.HasLimits ? $"{Statics.RequestLimits.Checked}(body, _transport.Options)" : argument),
            .. next is null ? Array.Empty<string>() : [next],
            .. Operation.OfClient.Count == 0 ? Array.Empty<string>() : ["_transport.Options"],
        ];
        return $"{(owner is null ? "" : owner + ".")}{Operation.RequestName}({string.Join(", ", arguments)})";
    }

    protected string Parameters(params string[] middle) => string.Join(
        ", ", [.. OwnParameters(), .. middle, $"{Needs.RequestOptions}? options = null", $"{Token} cancellationToken = default"]);

    protected void SummaryAndParameters(CSharpWriter writer)
    {
        XmlDoc.Summary(writer, Operation.Summary ?? Operation.Description ?? $"{Operation.HttpMethod} {Operation.Path}");
        Remarks(writer);
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            XmlDoc.Parameter(writer, argument.Argument!, argument.Description ?? $"The value of \"{argument.Argument!.TrimStart('@')}\" in the path.");
        }

        if (Operation.Body is { IsRequired: true })
        {
            BodyParameter(writer);
        }

        if (Operation.Query is { IsRequired: true })
        {
            XmlDoc.Parameter(writer, "query", "The other parameters.");
        }

        if (Operation.Body is { IsRequired: false })
        {
            BodyParameter(writer);
        }

        if (Operation.Query is { IsRequired: false })
        {
            XmlDoc.Parameter(writer, "query", "The other parameters; null leaves all of them out.");
        }
    }

    /// <summary>The type of a value that comes one by one.</summary>
    protected string ValueName => Operation.Response!.Name + (Operation.IsResponseNullable ? "?" : "");

    /// <summary>What reads a value that comes one by one.</summary>
    protected string ValueReader => Operation.Response!.Reader(Operation.IsResponseNullable);

    protected static void OptionsAndToken(CSharpWriter writer)
    {
        XmlDoc.Parameter(writer, "options", "Options for this call: timeout, retries, headers.");
        XmlDoc.Parameter(writer, "cancellationToken", "Cancels the call.");
    }

    protected void Exceptions(CSharpWriter writer)
    {
        if (Operation.Arguments.Any(static argument => argument.Parameter is { Type.IsValueType: false }))
        {
            XmlDoc.Raw(writer, $"<exception cref=\"{Imports.ArgumentException}\">A path argument is null, empty, or would change the path.</exception>");
        }

        XmlDoc.Raw(writer, $"<exception cref=\"{Needs.ApiException}\">The API returned an error; its subclasses say which.</exception>");
        XmlDoc.Raw(writer, $"<exception cref=\"{Needs.ApiConnectionException}\">There was no response, or none in time (<see cref=\"{Needs.ApiTimeoutException}\"/>).</exception>");
        if (Operation is { Response: not null, ResponseKind: not (ApiResponseKind.Text or ApiResponseKind.Binary) })
        {
            XmlDoc.Raw(writer, $"<exception cref=\"{Needs.ApiSerializationException}\">The response does not match the OpenAPI document.</exception>");
        }
    }

    private void Remarks(CSharpWriter writer)
    {
        string call = $"{Operation.HttpMethod} {Operation.Path}";
        string? description = Operation.Summary is null ? null : Operation.Description;
        string text = Operation.Summary is null && Operation.Description is null ? "" : call;
        string[] lines = [.. new[] { description ?? "", text }.Where(static line => line.Length > 0), .. Operation.ResponseHeaders.Select(Header)];
        XmlDoc.Remarks(writer, string.Join("\n", lines));
    }

    private static string Header(ApiHeader header) => header.Description is { Length: > 0 } words
        ? $"Returns the header {header.Name}: {words}"
        : $"Returns the header {header.Name}.";

    private void BodyParameter(CSharpWriter writer)
        => XmlDoc.Parameter(writer, "body", Operation.Body!.Description ?? Sent(Operation.Body.Kind));

    private static string Sent(ApiBodyKind kind) => kind switch
    {
        ApiBodyKind.Form => "The body, sent as a form.",
        ApiBodyKind.Multipart => "The body, sent as parts.",
        ApiBodyKind.Text => "The body, sent as text.",
        ApiBodyKind.Binary => "The bytes to send. A stream is not closed; one that is not seekable is sent only once.",
        _ => "The body, sent as JSON.",
    };
}
