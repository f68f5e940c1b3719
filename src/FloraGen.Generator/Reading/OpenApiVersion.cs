using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading;

/// <summary>Whether a document is one of the versions of OpenAPI that are read here.</summary>
internal static class OpenApiVersion
{
    private const string Known = "2.0, 3.0, 3.1 and 3.2";

    /// <returns>What is wrong and where, or null.</returns>
    public static (SpecLocation Location, string Reason)? FaultOf(SpecNode node)
    {
        if (node is not SpecMapping root)
        {
            return (node.Location, ForeignDocument.ReasonOf(node));
        }

        if ((root.Find("openapi") ?? root.Find("swagger")) is not { } version)
        {
            return ForeignDocument.FaultOf(root);
        }

        string text = (version.Value as SpecScalar)?.Text ?? "";
        return IsKnown(version.Key, text) ? null : (version.Value.Location, Reason(version.Key, text));
    }

    private static bool IsKnown(string key, string version) => key == "swagger"
        ? version is "2.0" or "2"
        : Is(version, "3.0") || Is(version, "3.1") || Is(version, "3.2");

    private static string Reason(string key, string version) => version switch
    {
        "" => $"'{key}' has no version: it can be one of {Known}",
        "3" => $"version '3' lacks its second number: one of {Known} is needed",
        _ when key == "swagger" && Is(version, "3") => $"version '{version}' is said with the key 'openapi', and not with 'swagger'",
        _ when key == "openapi" && Is(version, "2") => $"version '{version}' is said with swagger: \"2.0\", and not with 'openapi'",
        _ => $"version '{version}' is not one of {Known}: convert the document to one of them",
    };

    /// <summary>Whether a version is another, or a patch of it: 3.1.1 is 3.1, and 3.10 is not.</summary>
    private static bool Is(string version, string prefix)
        => version.StartsWith(prefix, StringComparison.Ordinal) && (version.Length == prefix.Length || version[prefix.Length] is '.' or '-');
}
