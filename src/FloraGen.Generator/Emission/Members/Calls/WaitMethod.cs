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
                        static response => response.{{wait.Property}} is {{pending}},
                        static response => response.{{wait.Property}}.ToString(){{(wait.IsNullable ? " ?? \"\"" : "")}},
                        wait,
                        _transport.Options,
                        cancellationToken);
                """;
        }
    }

    public override void Documentation(CSharpWriter writer)
    {
        string pending = string.Join(" or ", wait.Pending.Select(member => $"<see cref=\"{wait.EnumName}.{member}\"/>"));
        XmlDoc.Raw(writer, $"<summary>Repeats the call while {wait.Property} is {pending}, and returns the first response with any other status: success, failure, or a status newer than this client.</summary>");
        foreach (PathPartPlan argument in Operation.Arguments)
        {
            XmlDoc.Parameter(writer, argument.Argument!, argument.Description ?? "The same as for the single call.");
        }

        if (Operation.Body is not null)
        {
            XmlDoc.Parameter(writer, "body", "The same as for the single call.");
        }

        if (Operation.Query is not null)
        {
            XmlDoc.Parameter(writer, "query", "The same as for the single call.");
        }

        XmlDoc.Parameter(writer, "wait", "The interval and the timeout; every second for two minutes when null.");
        OptionsAndToken(writer);
        XmlDoc.Returns(writer, "The first response that is not pending. Check its status: it may be a failure.");
        XmlDoc.Raw(writer, $"<exception cref=\"{Needs.ApiTimeoutException}\">The status was still pending when the timeout elapsed.</exception>");
        Exceptions(writer);
    }
}
