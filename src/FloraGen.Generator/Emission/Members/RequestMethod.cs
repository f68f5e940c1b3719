using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>The method that turns arguments into a request; both kinds of answer share it.</summary>
internal static class RequestMethod
{
    public static void Write(CSharpWriter writer, OperationPlan operation)
    {
        using (writer.Braces($"internal static Internal.ApiRequest {operation.RequestName}({string.Join(", ", Parameters(operation))})"))
        {
            foreach (string guarded in Guarded(operation))
            {
                _ = writer.Write($"global::System.ArgumentNullException.ThrowIfNull({guarded});");
            }

            if (operation.Pager is { LeadProperty: { } property } pager)
            {
                string query = operation.Query!.IsRequired ? "query" : "(query ?? new())";
                _ = writer.Write($$"""
                    if (next is not null)
                    {
                        query = {{query}} with { {{property}} = {{pager.LeadValue}} };
                    }

                    """);
            }

            string create = $"return new(global::System.Net.Http.HttpMethod.{HttpMethod(operation)}, {PathExpression(operation)})";
            string[] settings = [.. Settings(operation)];
            if (settings.Length == 0)
            {
                _ = writer.Write(create + ";");
                return;
            }

            using (writer.Braces(create, "};"))
            {
                foreach (string setting in settings)
                {
                    _ = writer.Write(setting + ",");
                }
            }
        }
    }

    private static IEnumerable<string> Parameters(OperationPlan operation)
    {
        foreach (PathPartPlan argument in operation.Arguments)
        {
            yield return $"{argument.ArgumentType} {argument.Argument}";
        }

        if (operation.Body is { } body)
        {
            yield return $"{body.Type.Name}{(body.IsRequired ? "" : "?")} body";
        }

        if (operation.Query is { } query)
        {
            yield return $"{query.TypeName}{(query.IsRequired ? "" : "?")} query";
        }

        if (operation.Pager is not null)
        {
            yield return "string? next";
        }
    }

    private static IEnumerable<string> Guarded(OperationPlan operation)
    {
        if (operation.Body is { IsRequired: true, Type.IsValueType: false })
        {
            yield return "body";
        }

        if (operation.Query is { IsRequired: true })
        {
            yield return "query";
        }
    }

    private static IEnumerable<string> Settings(OperationPlan operation)
    {
        if (operation.Query is { } query)
        {
            string access = query.IsRequired ? "query" : "query?";
            if (query.HasQuery)
            {
                yield return $"Query = {access}.ToQuery()";
            }

            if (query.HasHeaders)
            {
                yield return $"Headers = {access}.ToHeaders()";
            }
        }

        if (operation.Body is { } body)
        {
            string create = $"Internal.JsonBody.Create({(body.IsRequired ? "body" : "content")}, {body.Type.Writer(isNullable: false)})";
            yield return body.IsRequired ? $"Body = {create}" : $"Body = body is {{ }} content ? {create} : null";
        }

        if (operation.SendsIdempotencyKey)
        {
            yield return "SendsIdempotencyKey = true";
        }

        if (operation.Security is not null)
        {
            yield return $"Security = {operation.Security}";
        }
        else if (!operation.RequiresCredentials)
        {
            yield return "RequiresCredentials = false";
        }

        if (operation.Server is not null)
        {
            yield return $"Server = {operation.Server}";
        }

        if (operation.Pager is { LeadProperty: null })
        {
            yield return "NextUrl = next";
        }
    }

    private static string HttpMethod(OperationPlan operation)
        => operation.HttpMethod[0] + operation.HttpMethod.Substring(1).ToLowerInvariant();

    private static string PathExpression(OperationPlan operation)
    {
        if (!operation.Arguments.Any())
        {
            return CSharpLiteral.Of(string.Concat(operation.PathParts.Select(static part => part.Literal)));
        }

        PathPartPlan[] parts = [.. operation.PathParts];
        string first = parts[0].Literal ?? "";
        IEnumerable<string> rest = parts.Skip(parts[0].Literal is null ? 0 : 1).Select(static part => part.Literal is null
            ? $".Segment({part.Segment}, nameof({part.Argument}))"
            : $".Literal({CSharpLiteral.Of(part.Literal)})");
        return $"Internal.ApiPath.Create({CSharpLiteral.Of(first)}){string.Concat(rest)}.ToString()";
    }
}
