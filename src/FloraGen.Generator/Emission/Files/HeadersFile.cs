using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>Reads the headers that the document lists for responses: from a response and from an exception alike, whatever the operation.</summary>
internal static class HeadersFile
{
    private const string Headers = $"{Imports.IReadOnlyDictionary}<string, {Imports.IReadOnlyList}<string>>";

    public static CSharpWriter Write(ClientPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>The headers that the document of <see cref=\"{plan.Options.ClientName}\"/> lists for responses, with their types.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} static class {plan.HeadersName}"))
        {
            bool isFirst = true;
            foreach (HeaderPlan header in plan.Headers)
            {
                _ = isFirst ? writer : writer.Line();
                isFirst = false;
                XmlDoc.Summary(writer, header.Header.Description is { Length: > 0 } words ? words : $"The header {header.Header.Name}.");
                XmlDoc.Raw(
                    writer,
                    "<param name=\"headers\">The headers of a response or of an exception.</param>",
                    "<returns>The value; null when the header is missing or cannot be read.</returns>");
                _ = writer.Write($"""
                    public static {header.Type}? {header.MethodName}(this {Headers} headers)
                        => {header.Reader}(headers, {CSharpLiteral.Of(header.Header.Name)});
                    """);
            }
        }

        return writer;
    }
}
