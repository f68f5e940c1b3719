using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>Gives the exception of the runtime the error that the document describes.</summary>
internal static class ErrorFile
{
    private const string ErrorDoc = "The error as the OpenAPI document describes it; null when the response has other content, or there is none.";

    /// <summary>Members of the exception, where it is this client's alone.</summary>
    public static CSharpWriter WritePart(ClientPlan plan, string errorType, IReadOnlyList<string> allTypes)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        using (writer.Braces($"partial class {Needs.ApiException}"))
        {
            XmlDoc.Raw(writer, $"<summary>{ErrorDoc}</summary>");
            _ = writer.Write($"{GeneratedFile.CodeAttribute}\npublic {errorType}? Error => {Reading(errorType, "this")};");
            if (allTypes.Count > 1)
            {
                _ = writer.Line();
                WriteErrorAs(writer, allTypes, "ErrorAs<T>()", "this");
            }
        }

        return writer;
    }

    /// <summary>A class beside the exception, where that is the exception of other clients too.</summary>
    public static CSharpWriter WriteExtensions(ClientPlan plan, string errorType, IReadOnlyList<string> allTypes)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>The errors of <see cref=\"{plan.Options.ClientName}\"/>, read from the exception that all clients share.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} static class {plan.ErrorsName}"))
        {
            if (plan.Options.Target.HasExtensionMembers)
            {
                using (writer.Braces($"extension({Needs.ApiException} exception)"))
                {
                    XmlDoc.Raw(writer, $"<summary>{ErrorDoc}</summary>");
                    _ = writer.Write($"public {errorType}? Error => Of(exception);");
                }

                _ = writer.Line();
            }

            XmlDoc.Raw(writer, $"<summary>{ErrorDoc}</summary>", "<param name=\"exception\">The exception of a call of this client.</param>");
            using (writer.Braces($"public static {errorType}? Of({Needs.ApiException} exception)"))
            {
                _ = writer.Write($"{NullGuard.Of("exception", plan.Options)}\nreturn {Reading(errorType, "exception")};");
            }

            if (allTypes.Count > 1)
            {
                _ = writer.Line();
                WriteErrorAs(writer, allTypes, $"ErrorAs<T>(this {Needs.ApiException} exception)", "exception");
            }
        }

        return writer;
    }

    private static string Reading(string type, string exception) => $"(({Needs.IErrorSource}){exception}).ReadError<{type}>({type}JsonConverter.ReadValue)";

    /// <summary>A document with errors of several types: the catching code knows which one its call has.</summary>
    private static void WriteErrorAs(CSharpWriter writer, IReadOnlyList<string> types, string signature, string exception)
    {
        string list = string.Join(" or ", types.Select(static type => $"<see cref=\"{type}\"/>"));
        string[] parameter = exception == "this" ? [] : ["<param name=\"exception\">The exception of a call of this client.</param>"];
        XmlDoc.Raw(
            writer,
            [
                $"<summary>The error as the document describes it for this call: {list}.</summary>",
                "<typeparam name=\"T\">The type that the document has for the call and its status.</typeparam>",
                .. parameter,
                "<returns>Null when the response had other content, or there was none.</returns>",
                $"<exception cref=\"{Imports.NotSupportedException}\">The document has no error of this type.</exception>",
            ]);
        _ = writer.Write($$"""
            {{GeneratedFile.CodeAttribute}}
            public {{(exception == "this" ? "" : "static ")}}T? {{signature}}
                where T : class
            {
            """);
        foreach (string type in types)
        {
            _ = writer.Write($$"""
                    if (typeof(T) == typeof({{type}}))
                    {
                        return (T?)(object?){{Reading(type, exception)}};
                    }

                """);
        }

        _ = writer.Write($$"""
                throw new {{Imports.NotSupportedException}}($"The document has no error of the type {typeof(T)}.");
            }
            """);
    }
}
