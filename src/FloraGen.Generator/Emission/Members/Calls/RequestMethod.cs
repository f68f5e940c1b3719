using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Members.Calls;

/// <summary>The method that turns arguments into a request; the method and its raw twin share it.</summary>
internal static class RequestMethod
{
    public static void Write(CSharpWriter writer, OperationPlan operation, EmissionOptions options)
    {
        using (writer.Braces($"internal static {Needs.ApiRequest} {operation.RequestName}({string.Join(", ", Parameters(operation))})"))
        {
            foreach (string guarded in Guarded(operation))
            {
                _ = writer.Write(NullGuard.Of(guarded, options));
            }

            if (operation.Query is { IsRequired: false, HasConstants: true })
            {
                _ = writer.Write("query ??= new();");
            }

            if (operation.Pager is { LeadProperty: { } property } pager)
            {
                string query = operation.Query is { IsRequired: true } or { HasConstants: true } ? "query" : "(query ?? new())";
                _ = writer.Write($$"""
                    if (next is not null)
                    {
                        query = {{query}} with { {{property}} = {{pager.LeadValue}} };
                    }

                    """);
            }

            if (operation.Body is { StreamProperty: { } stream } streamed)
            {
                string change = $"body with {{ {stream} = true }}";
                _ = writer.Write(streamed is { IsRequired: true, AllowsNull: false } ? $"body = {change};" : $"body = body is null ? null : {change};").Line();
            }

            string id = operation.OperationId is null ? "" : ", " + CSharpLiteral.Of(operation.OperationId);
            string create = $"return new({HttpMethod(operation, options)}, {PathExpression(operation)}{id})";
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
            yield return $"{body.DeclaredType} body";
        }

        if (operation.Query is { } query)
        {
            yield return $"{query.TypeName}{(query.IsRequired ? "" : "?")} query";
        }

        if (operation.Pager is not null)
        {
            yield return "string? next";
        }

        if (operation.OfClient.Count > 0)
        {
            yield return $"{Needs.ApiOptions} client";
        }
    }

    private static IEnumerable<string> Guarded(OperationPlan operation)
    {
        if (operation.Body is { IsRequired: true, AllowsNull: false, Type.IsValueType: false })
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
        if (operation.PathParts.Any(static part => part.Parameter is not null))
        {
            yield return $"Route = {CSharpLiteral.Of(operation.Path)}";
        }

        if (operation.Query is { } query)
        {
            if (query.HasQuery)
            {
                yield return "Query = " + OfRecord(operation, query, Needs.ApiQuery, ApiParameterLocation.Query);
            }

            if (query.HasHeaders)
            {
                yield return "Headers = " + OfRecord(operation, query, Needs.ApiHeaders, ApiParameterLocation.Header);
            }

            if (query.HasCookies)
            {
                yield return "Cookies = " + OfRecord(operation, query, Needs.ApiCookies, ApiParameterLocation.Cookie);
            }
        }

        if (operation.Body is { } body)
        {
            yield return body.IsRequired
                ? $"Body = {BodyExpression.Of(body, "body")}"
                : $"Body = {body.Type.IsValue("body", "content", out string content)} ? {BodyExpression.Of(body, content)} : null";
        }

        if (operation.Accept is { } accept)
        {
            yield return $"Accept = {CSharpLiteral.Of(accept)}";
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

    /// <summary>What the record says, and what the client's options say where it says nothing.</summary>
    private static string OfRecord(OperationPlan operation, QueryPlan query, string type, ApiParameterLocation location)
    {
        string given = $"{type}.Of(query)";
        string added = string.Concat(operation.OfClient
            .Where(parameter => parameter.Location == location)
            .Select(parameter => ParameterExpression.AddOfClient(parameter, query.TypeName)));
        return added.Length == 0 ? given : $"({given} ?? new()){added}";
    }

    private static string HttpMethod(OperationPlan operation, EmissionOptions options)
    {
        const string Type = Imports.HttpMethod;
        string method = operation.HttpMethod;
        return method is "GET" or "PUT" or "POST" or "DELETE" or "HEAD" or "OPTIONS" or "TRACE" || (method == "PATCH" && options.Target.IsNet8)
            ? $"{Type}.{method[0]}{method.Substring(1).ToLowerInvariant()}"
            : $"new {Type}({CSharpLiteral.Of(method)})";
    }

    private static string PathExpression(OperationPlan operation)
    {
        if (operation.PathParts.All(static part => part.Parameter is null))
        {
            return CSharpLiteral.Of(string.Concat(operation.PathParts.Select(static part => part.Literal)));
        }

        PathPartPlan[] parts = [.. operation.PathParts];
        string first = parts[0].Literal ?? "";
        IEnumerable<string> rest = parts.Skip(parts[0].Literal is null ? 0 : 1).Select(part => part.Parameter is { } parameter
            ? parameter.Source is null ? ParameterExpression.Path(parameter) : ParameterExpression.PathOfClient(part, operation.Query!.TypeName)
            : $".Literal({CSharpLiteral.Of(part.Literal!)})");
        return $"{Statics.ApiPath.Create}({CSharpLiteral.Of(first)}){string.Concat(rest)}.ToString()";
    }
}
