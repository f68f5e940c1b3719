using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Files;

/// <summary>Gives the exception of the runtime the error that the document describes.</summary>
internal static class ErrorFile
{
    public static string Write(ClientPlan plan, string errorType)
    {
        CSharpWriter writer = GeneratedFile.Start(plan.Options);
        using (writer.Braces("partial class ApiException"))
        {
            _ = writer.Write($$"""
                /// <summary>The error as the API's document describes it; null when the answer carried something else, or there was none.</summary>
                {{GeneratedFile.CodeAttribute}}
                public {{errorType}}? Error => ReadError<{{errorType}}>({{errorType}}JsonConverter.ReadValue);
                """);
        }

        return writer.ToString();
    }
}
