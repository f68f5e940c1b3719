using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>A public method of a resource.</summary>
internal abstract class ResourceMethod(OperationPlan operation)
{
    protected const string TaskOf = "global::System.Threading.Tasks.Task";
    protected const string Token = "global::System.Threading.CancellationToken";

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
            yield return $"{required.Type.Name} body";
        }

        if (Operation.Query is { IsRequired: true } requiredQuery)
        {
            yield return $"{requiredQuery.TypeName} query";
        }

        if (Operation.Body is { IsRequired: false } optional)
        {
            yield return $"{optional.Type.Name}? body = null";
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

    protected string Parameters(params string[] middle) => string.Join(
        ", ", [.. OwnParameters(), .. middle, "RequestOptions? options = null", $"{Token} cancellationToken = default"]);

    protected void SummaryAndParameters(CSharpWriter writer)
    {
        XmlDoc.Summary(writer, Operation.Summary ?? Operation.Description ?? $"{Operation.HttpMethod} {Operation.Path}");
        Remarks(writer);
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            XmlDoc.Parameter(writer, argument.Argument!, argument.Description ?? $"Fills \"{argument.Argument!.TrimStart('@')}\" in the path.");
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

    protected static void OptionsAndToken(CSharpWriter writer)
    {
        XmlDoc.Parameter(writer, "options", "What differs for this call: timeout, retries, headers.");
        XmlDoc.Parameter(writer, "cancellationToken", "Cancels the call.");
    }

    protected void Exceptions(CSharpWriter writer)
    {
        if (Operation.Arguments.Any(static argument => argument.ArgumentType == "string"))
        {
            XmlDoc.Raw(writer, "<exception cref=\"global::System.ArgumentException\">A path argument is null, empty, or would change the path.</exception>");
        }

        XmlDoc.Raw(writer, "<exception cref=\"ApiException\">The API refused; its subclasses tell how.</exception>");
        XmlDoc.Raw(writer, "<exception cref=\"ApiConnectionException\">No answer came, or none in time (<see cref=\"ApiTimeoutException\"/>).</exception>");
        if (Operation.Response is not null)
        {
            XmlDoc.Raw(writer, "<exception cref=\"ApiSerializationException\">The answer is not what the API's document says.</exception>");
        }
    }

    private void Remarks(CSharpWriter writer)
    {
        string call = $"{Operation.HttpMethod} {Operation.Path}";
        string? description = Operation.Summary is null ? null : Operation.Description;
        string text = Operation.Summary is null && Operation.Description is null ? "" : call;
        XmlDoc.Remarks(writer, description is null ? text : description + "\n" + text);
    }

    private void BodyParameter(CSharpWriter writer)
        => XmlDoc.Parameter(writer, "body", Operation.Body!.Description ?? "What is sent, as JSON.");
}
