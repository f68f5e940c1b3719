using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading;

/// <summary>Whether a document is one of the versions of OpenAPI that are read here.</summary>
internal static class OpenApiVersion
{
    /// <returns>What is wrong and where, or null.</returns>
    public static (SpecPlace Place, string Reason)? FaultOf(SpecNode node)
    {
        if (node is not SpecMapping root)
        {
            return (node.Place, "its root is not an object");
        }

        SpecEntry? version = root.Find("openapi") ?? root.Find("swagger");
        if (version is null)
        {
            return (root.Place, "its root has neither 'openapi' nor 'swagger'");
        }

        string text = (version.Value as SpecScalar)?.Text ?? "";
        bool isKnown = version.Key == "swagger"
            ? text is "2.0" or "2"
            : text.StartsWith("3.0", StringComparison.Ordinal)
                || text.StartsWith("3.1", StringComparison.Ordinal)
                || text.StartsWith("3.2", StringComparison.Ordinal);
        return isKnown ? null : (version.Value.Place, $"version '{text}' is not one of 2.0, 3.0, 3.1 and 3.2");
    }
}
