using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Files;

/// <summary>Gives the exception of the runtime the error that the document describes.</summary>
internal static class ErrorFile
{
    public static string Write(ClientPlan plan, string errorType, IReadOnlyList<string> allTypes)
    {
        CSharpWriter writer = GeneratedFile.Start(plan.Options);
        using (writer.Braces("partial class ApiException"))
        {
            _ = writer.Write($$"""
                /// <summary>The error as the API's document describes it; null when the answer carried something else, or there was none.</summary>
                {{GeneratedFile.CodeAttribute}}
                public {{errorType}}? Error => ReadError<{{errorType}}>({{errorType}}JsonConverter.ReadValue);
                """);
            if (allTypes.Count > 1)
            {
                WriteErrorAs(writer, allTypes);
            }
        }

        return writer.ToString();
    }

    /// <summary>A document with errors of several types: the catching code knows which one its call has.</summary>
    private static void WriteErrorAs(CSharpWriter writer, IReadOnlyList<string> types)
    {
        string list = string.Join(" or ", types.Select(static type => $"<see cref=\"{type}\"/>"));
        _ = writer.Line().Write($$"""
            /// <summary>The error as the document describes it for this call: {{list}}.</summary>
            /// <typeparam name="T">The type that the document has for the call and its status.</typeparam>
            /// <returns>Null when the answer carried something else, or there was none.</returns>
            /// <exception cref="global::System.NotSupportedException">The document has no error of this type.</exception>
            {{GeneratedFile.CodeAttribute}}
            public T? ErrorAs<T>()
                where T : class
            {
            """);
        foreach (string type in types)
        {
            _ = writer.Write($$"""
                    if (typeof(T) == typeof({{type}}))
                    {
                        return (T?)(object?)ReadError<{{type}}>({{type}}JsonConverter.ReadValue);
                    }

                """);
        }

        _ = writer.Write("""
                throw new global::System.NotSupportedException($"The document has no error of the type {typeof(T)}.");
            }
            """);
    }
}
