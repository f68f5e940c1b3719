using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Calls;

/// <summary>A cell of OpenAPI's table of styles.</summary>
internal sealed record StyleCell(string Location, string Style, bool Explode, string Shape, string Expected)
{
    public string Path => Location == "path" ? "/x{color}" : "/x";

    public ApiParameter Parameter => Models.Parameter("color", Enum.Parse<ApiParameterLocation>(Location, ignoreCase: true), Type, Enum.Parse<ApiParameterStyle>(Style), Explode);

    /// <summary>What a caller writes.</summary>
    public string Argument => Location == "path" ? Value : $"new() {{ Color = {Value} }}";

    public override string ToString() => $"{Location} {Style} explode={Explode} {Shape}";

    private ApiType Type => Shape switch
    {
        "array" => Models.List(Models.Text),
        "object" => Models.Named("Color"),
        _ => Models.Text,
    };

    private string Value => Shape switch
    {
        "array" => "[\"blue\", \"black\", \"brown\"]",
        "object" => "new() { R = 100, G = 200, B = 150 }",
        "empty" => "\"\"",
        _ => "\"blue\"",
    };
}
