using FloraGen.Model.Types;

namespace FloraGen.Model.Operations;

internal sealed record ApiParameter
{
    public required string Pointer { get; init; }

    public required string Name { get; init; }

    public required ApiParameterLocation Location { get; init; }

    public required ApiType Type { get; init; }

    public required bool IsRequired { get; init; }

    public required string? Description { get; init; }

    /// <summary>Bounds and the like, as a phrase for the docs: <c>1 to 100</c>.</summary>
    public required string? Constraints { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>For a list: <c>a=1&amp;a=2</c> and not <c>a=1,2</c>. For an object: each member by itself.</summary>
    public required bool Explode { get; init; }

    /// <summary>The only value that a required parameter has; null for any other.</summary>
    public string? Constant { get; init; }

    /// <summary>What a required parameter is where nobody gives it, as the document writes it; null where it says nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The client's options give it to the calls that do not.</summary>
    public bool IsOfClient { get; init; }

    public ApiParameterStyle Style { get; init; } = ApiParameterStyle.Form;

    /// <summary>Characters with a meaning in URLs stay as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>The media type of a parameter that is described by <c>content</c>; null for one with a style.</summary>
    public string? ContentType { get; init; }
}
