using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Calls;

/// <summary>A method that asks again until a status settles.</summary>
internal sealed class WaitMethod(OperationPlan operation, WaitPlan wait) : ResourceMethod(operation)
{
    public override string Signature
        => $"{TaskOf}<{Operation.Response!.Name}> {wait.MethodName}({Parameters($"{Needs.WaitOptions}? wait = null")})";

    public override string Body
    {
        get
        {
            string arguments = string.Join(", ", [.. OwnArguments(), "options", "token"]);
            string pending = string.Join(" or ", wait.Pending.Select(member => $"{wait.EnumName}.{member}"));
            return $$"""
                    => {{Statics.WaitLoop.RunAsync}}(
                        token => {{Operation.MethodName}}({{arguments}}),
                        static answer => answer.{{wait.Property}} is {{pending}},
                        static answer => answer.{{wait.Property}}.ToString(){{(wait.IsNullable ? " ?? \"\"" : "")}},
                        wait,
                        _transport.Options,
                        cancellationToken);
                """;
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        string pending = string.Join(" or ", wait.Pending.Select(member => $"<see cref=\"{wait.EnumName}.{member}\"/>"));
        XmlDoc.Raw(writer, $"<summary>Asks again while {wait.Property} is {pending}, and returns the first response with any other status: success, failure, or a status newer than this client.</summary>");
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            XmlDoc.Parameter(writer, argument.Argument!, argument.Description ?? "As for the single call.");
        }

        if (Operation.Body is not null)
        {
            XmlDoc.Parameter(writer, "body", "As for the single call.");
        }

        if (Operation.Query is not null)
        {
            XmlDoc.Parameter(writer, "query", "As for the single call.");
        }

        XmlDoc.Parameter(writer, "wait", "How often to ask, and for how long; every second for two minutes when null.");
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, "The first response that is not pending. Look at its status: it may be a failure.");
        XmlDoc.Raw(writer, $"<exception cref=\"{Needs.ApiTimeoutException}\">It was still pending when the time was up.</exception>");
        Exceptions(writer);
    }
}
