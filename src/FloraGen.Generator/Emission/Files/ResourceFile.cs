using FloraGen.Emission.Members;
using FloraGen.Emission.Members.Calls;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>A group of operations: its interface, its class, and the same calls with the raw response.</summary>
internal static class ResourceFile
{
    public static CSharpWriter Write(ResourcePlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        WriteInterface(writer, plan);
        _ = writer.Line();
        WriteRawInterface(writer, plan);
        _ = writer.Line();
        WriteClass(writer, plan);
        _ = writer.Line();
        WriteRawClass(writer, plan);
        return writer;
    }

    private static void WriteInterface(CSharpWriter writer, ResourcePlan plan)
    {
        XmlDoc.Summary(writer, plan.Description ?? $"Operations of {plan.Property}.");
        XmlDoc.Raw(writer, $"<remarks>The operations of <see cref=\"{plan.Name}\"/>, for tests to substitute.</remarks>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} partial interface {plan.Interface}"))
        {
            writer.Separated(Methods(plan), method =>
            {
                method.Documentation(writer);
                GeneratedFile.Obsolete(writer, method.Operation.IsDeprecated);
                _ = writer.Write(method.Signature + ";");
            });

            _ = writer.Line().Write($$"""
                /// <summary>The same operations, which return status, headers and request id beside the value.</summary>
                {{plan.WithRawResponseInterface}} WithRawResponse { get; }
                """);
        }
    }

    private static void WriteRawInterface(CSharpWriter writer, ResourcePlan plan)
    {
        XmlDoc.Raw(writer, $"<summary>The operations of <see cref=\"{plan.Interface}\"/>, which return status, headers and request id beside the value.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} partial interface {plan.WithRawResponseInterface}"))
        {
            writer.Separated(RawMethods(plan), method =>
            {
                _ = writer.Write($"/// <inheritdoc cref=\"{plan.Interface}.{method.Operation.MethodName}\"/>");
                GeneratedFile.Obsolete(writer, method.Operation.IsDeprecated);
                _ = writer.Write(method.Signature + ";");
            });
        }
    }

    private static void WriteClass(CSharpWriter writer, ResourcePlan plan)
    {
        XmlDoc.Summary(writer, plan.Description ?? $"Operations of {plan.Property}.");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial class {plan.Name} : {plan.Interface}"))
        {
            _ = writer.Write($$"""
                private readonly {{Needs.ApiTransport}} _transport;

                internal {{plan.Name}}({{plan.Options.ClientName}} client, {{Needs.ApiTransport}} transport)
                {
                    Client = client;
                    _transport = transport;
                }

                /// <summary>The client that these operations belong to, for what you add to this class.</summary>
                private {{plan.Options.ClientName}} Client { get; }

                /// <inheritdoc cref="{{plan.Interface}}.WithRawResponse"/>
                public {{plan.WithRawResponse}} WithRawResponse => new(_transport);

                {{plan.WithRawResponseInterface}} {{plan.Interface}}.WithRawResponse => WithRawResponse;
                """);
            foreach (ResourceMethod method in Methods(plan))
            {
                _ = writer.Line().Write("/// <inheritdoc/>");
                GeneratedFile.Obsolete(writer, method.Operation.IsDeprecated);
                _ = writer.Write($"public {method.Signature}").Write(method.Body);
            }
        }
    }

    private static void WriteRawClass(CSharpWriter writer, ResourcePlan plan)
    {
        XmlDoc.Raw(writer, $"<inheritdoc cref=\"{plan.WithRawResponseInterface}\"/>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial class {plan.WithRawResponse} : {plan.WithRawResponseInterface}"))
        {
            _ = writer.Write($$"""
                private readonly {{Needs.ApiTransport}} _transport;

                internal {{plan.WithRawResponse}}({{Needs.ApiTransport}} transport) => _transport = transport;
                """);
            foreach (ResourceMethod method in RawMethods(plan))
            {
                _ = writer.Line().Write("/// <inheritdoc/>");
                GeneratedFile.Obsolete(writer, method.Operation.IsDeprecated);
                _ = writer.Write($"public {method.Signature}").Write(method.Body);
            }

            // Of both classes this is the one whose name nobody types, so that nobody is offered these.
            foreach (OperationPlan operation in plan.Operations)
            {
                _ = writer.Line();
                RequestMethod.Write(writer, operation, plan.Options);
            }
        }
    }

    private static IEnumerable<ResourceMethod> RawMethods(ResourcePlan plan)
        => plan.Operations.Select(operation => operation.IsStream ? new RawStreamMethod(operation) : (ResourceMethod)new CallMethod(operation, plan.WithRawResponse, isRaw: true));

    private static IEnumerable<ResourceMethod> Methods(ResourcePlan plan)
    {
        foreach (OperationPlan operation in plan.Operations)
        {
            yield return operation switch
            {
                { Pager: not null } => new PagerMethod(operation, plan.WithRawResponse),
                { IsStream: true } => new StreamMethod(operation, plan.WithRawResponse),
                _ => new CallMethod(operation, plan.WithRawResponse, isRaw: false),
            };
            if (operation.Wait is not null)
            {
                yield return new WaitMethod(operation, operation.Wait);
            }
        }
    }
}
