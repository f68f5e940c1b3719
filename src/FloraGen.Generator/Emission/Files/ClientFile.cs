using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>The client: where a user starts.</summary>
internal static class ClientFile
{
    private const string SendRest = $"{Imports.JsonElement}? body = null, {Needs.RequestOptions}? options = null, {Imports.CancellationToken} cancellationToken = default)";

    public static CSharpWriter Write(ClientPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        WriteInterface(writer, plan);
        _ = writer.Line();
        WriteClass(writer, plan);
        return writer;
    }

    private static void WriteInterface(CSharpWriter writer, ClientPlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The members of <see cref=\"{plan.Options.ClientName}\"/>, for tests to substitute.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} partial interface {plan.Interface}"))
        {
            writer.Separated(plan.Resources, resource =>
            {
                XmlDoc.Summary(writer, resource.Description ?? $"Operations of {resource.Property}.");
                _ = writer.Write($"I{resource.TypeName} {resource.Property} {{ get; }}");
            });

            WriteDeclarations(writer, plan);
        }
    }

    private static void WriteDeclarations(CSharpWriter writer, ClientPlan plan)
    {
        if (plan.Resources.Count > 0)
        {
            _ = writer.Line();
        }

        _ = writer.Write($$"""
            /// <summary>A client that shares this one's connections and differs in its options.</summary>
            /// <param name="configure">Changes a copy of this client's options, and once more whenever those change, as they may for a client of a container.</param>
            /// <returns>A client that need not be disposed, and does not outlive this one's connections.</returns>
            {{plan.Interface}} WithOptions({{Imports.Action}}<{{plan.OptionsName}}> configure);

            /// <summary>Calls an endpoint that the OpenAPI document lacks, with everything that the others have: credentials, retries, exceptions.</summary>
            /// <typeparam name="T">What the response is read as.</typeparam>
            /// <param name="method">The HTTP method.</param>
            /// <param name="path">The path behind the base URL, escaped, with its query; it starts with a slash.</param>
            /// <param name="responseType">How the response is read: the <c>JsonTypeInfo</c> of a generated record, or one of a JsonSerializerContext of yours.</param>
            /// <param name="body">Sent as the body when it is not null.</param>
            /// <param name="options">Options for this call: timeout, retries, headers.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <exception cref="{{Needs.ApiException}}">The API returned an error, or could not be reached; its subclasses say which.</exception>
            {{SendSignature("")}};

            /// <summary>Calls an endpoint that the OpenAPI document lacks, and leaves its response as it is: status, headers and body.</summary>
            /// <param name="method">The HTTP method.</param>
            /// <param name="path">The path behind the base URL, escaped, with its query; it starts with a slash.</param>
            /// <param name="body">Sent as the body when it is not null.</param>
            /// <param name="options">Options for this call: timeout, retries, headers.</param>
            /// <param name="cancellationToken">Cancels the call.</param>
            /// <exception cref="{{Needs.ApiException}}">The API returned an error, or could not be reached; its subclasses say which.</exception>
            {{SendRawSignature("")}};
            """);
    }

    private static string SendSignature(string access)
        => $"{access}{Imports.Task}<T> SendAsync<T>({Imports.HttpMethod} method, string path, {Imports.JsonTypeInfo}<T> responseType, {SendRest}";

    private static string SendRawSignature(string access)
        => $"{access}{Imports.Task}<{Needs.ApiResponse}> SendAsync({Imports.HttpMethod} method, string path, {SendRest}";

    private static void WriteClass(CSharpWriter writer, ClientPlan plan)
    {
        string name = plan.Options.ClientName;
        XmlDoc.Summary(writer, $"A client of {plan.Title}. It is thread-safe: create one and reuse it.");
        XmlDoc.Remarks(writer, plan.Description);
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial class {name} : {plan.Interface}, {Needs.IHidden}<{Needs.ApiTransport}>, {Imports.IDisposable}"))
        {
            WriteDefinition(writer, plan);
            WriteConstructors(writer, plan);
            foreach (ResourceLink resource in plan.Resources)
            {
                _ = writer.Line();
                XmlDoc.Summary(writer, resource.Description ?? $"Operations of {resource.Property}.");
                _ = writer.Write($"public {resource.TypeName} {resource.Property} {{ get; }}").Line();
                _ = writer.Write($"I{resource.TypeName} {plan.Interface}.{resource.Property} => {resource.Property};");
            }

            WriteMethods(writer, plan);
        }
    }

    private static void WriteDefinition(CSharpWriter writer, ClientPlan plan)
    {
        using (writer.Braces($"private static readonly {Needs.ApiDefinition} s_definition = new()", "};"))
        {
            _ = writer.Write($"Name = {CSharpLiteral.Of(plan.Title)},");
            _ = writer.Write($"EnvironmentPrefix = {CSharpLiteral.Of(plan.EnvironmentPrefix)},");
            _ = writer.Write($"Server = {plan.Server},");
            _ = writer.Write($"UserAgent = {CSharpLiteral.Of(UserAgent(plan))},");
            _ = writer.Write($"Security = {plan.Security},");
            if (plan.FinalErrorCodes.Count > 0)
            {
                _ = writer.Write($"FinalErrorCodes = [{string.Join(", ", plan.FinalErrorCodes.Select(CSharpLiteral.Of))}],");
            }
        }
    }

    private static void WriteConstructors(CSharpWriter writer, ClientPlan plan)
    {
        string name = plan.Options.ClientName;
        _ = writer.Line().Write($"private readonly {Needs.ApiTransport} _transport;");
        _ = writer.Line().Write($$"""
            /// <summary>A client with its own connections; options come from environment variables.</summary>
            public {{name}}()
                : this(new {{plan.OptionsName}}())
            {
            }

            /// <summary>A client with its own connections.</summary>
            /// <param name="options">Copied: later changes to it have no effect.</param>
            public {{name}}({{plan.OptionsName}} options)
                : this(new {{Needs.ApiTransport}}(s_definition, options))
            {
            }

            /// <summary>A client over connections of yours.</summary>
            /// <param name="httpClient">Sends the requests; it stays yours to dispose. Credentials are set on each request, never on it.</param>
            /// <param name="options">Copied: later changes to it have no effect.</param>
            public {{name}}({{Imports.HttpClient}} httpClient, {{plan.OptionsName}}? options = null)
                : this(new {{Needs.ApiTransport}}(s_definition, httpClient, options ?? new {{plan.OptionsName}}()))
            {
            }
            """);
        _ = writer.Line();
        using (writer.Braces($"private {name}({Needs.ApiTransport} transport)"))
        {
            _ = writer.Write("_transport = transport;");
            foreach (ResourceLink resource in plan.Resources)
            {
                _ = writer.Write($"{resource.Property} = new {resource.TypeName}(this, transport);");
            }
        }

        _ = writer.Line().Write($"{Needs.ApiTransport} {Needs.IHidden}<{Needs.ApiTransport}>.Hidden => _transport;");
    }

    private static void WriteMethods(CSharpWriter writer, ClientPlan plan) => _ = writer.Line().Write($$"""
        /// <inheritdoc cref="{{plan.Interface}}.WithOptions"/>
        public {{plan.Options.ClientName}} WithOptions({{Imports.Action}}<{{plan.OptionsName}}> configure)
        {
            {{NullGuard.Of("configure", plan.Options)}}
            return new(_transport.WithOptions(options => configure(({{plan.OptionsName}})options)));
        }

        {{plan.Interface}} {{plan.Interface}}.WithOptions({{Imports.Action}}<{{plan.OptionsName}}> configure) => WithOptions(configure);

        /// <inheritdoc/>
        {{SendSignature("public ")}}
            => _transport.{{Needs.ApiTransportUndocumented.SendUndocumentedAsync}}(method, path, responseType, body, options, cancellationToken);

        /// <inheritdoc/>
        {{SendRawSignature("public ")}}
            => _transport.{{Needs.ApiTransportUndocumented.SendUndocumentedAsync}}(method, path, body, options, cancellationToken);

        /// <summary>Closes the connections that this client opened.</summary>
        public void Dispose() => _transport.Dispose();
        """);

    /// <summary>A product token: letters, digits and a few signs.</summary>
    private static string UserAgent(ClientPlan plan)
    {
        string version = new([.. (plan.Version ?? "").Where(static character => character < 128 && (char.IsLetterOrDigit(character) || character is '.' or '-'))]);
        return plan.Options.ClientName + (version.Length == 0 ? "" : "/" + version);
    }
}
