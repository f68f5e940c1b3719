using FloraGen.Model.Operations;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Parameters;

/// <summary>How a parameter, or a field of a form, is written: by the document's words, else by OpenAPI's defaults.</summary>
internal static class ParameterStyles
{
    public static ApiParameterStyle Of(SpecElement element, ApiParameterLocation location)
    {
        ApiParameterStyle otherwise = location is ApiParameterLocation.Path or ApiParameterLocation.Header ? ApiParameterStyle.Simple : ApiParameterStyle.Form;
        if (location is ApiParameterLocation.Path or ApiParameterLocation.Header && OfSwagger2(element.Text("style")) is { } delimited)
        {
            return delimited;
        }

        ApiParameterStyle named = Named(element.Text("style")) ?? otherwise;

        // A style that its location does not have would be written in a way that no server reads.
        return location switch
        {
            ApiParameterLocation.Path => named is ApiParameterStyle.Label or ApiParameterStyle.Matrix ? named : ApiParameterStyle.Simple,
            ApiParameterLocation.Header => ApiParameterStyle.Simple,
            ApiParameterLocation.Cookie => ApiParameterStyle.Form,
            _ => named is ApiParameterStyle.Simple or ApiParameterStyle.Label or ApiParameterStyle.Matrix ? ApiParameterStyle.Form : named,
        };
    }

    public static bool Explodes(SpecElement element, ApiParameterStyle style)
        => element.Text("explode") switch
        {
            "true" => true,
            "false" => false,
            _ => style is ApiParameterStyle.Form or ApiParameterStyle.DeepObject,
        };

    private static ApiParameterStyle? OfSwagger2(string? collectionFormat) => collectionFormat switch
    {
        "ssv" => ApiParameterStyle.SpaceDelimited,
        "pipes" => ApiParameterStyle.PipeDelimited,
        "tsv" => ApiParameterStyle.TabDelimited,
        _ => null,
    };

    public static ApiParameterStyle? Named(string? style) => style switch
    {
        "simple" => ApiParameterStyle.Simple,
        "label" => ApiParameterStyle.Label,
        "matrix" => ApiParameterStyle.Matrix,
        "form" or "cookie" => ApiParameterStyle.Form,
        "spaceDelimited" => ApiParameterStyle.SpaceDelimited,
        "pipeDelimited" => ApiParameterStyle.PipeDelimited,
        "tabDelimited" => ApiParameterStyle.TabDelimited,
        "deepObject" => ApiParameterStyle.DeepObject,
        _ => null,
    };
}
