using FloraGen.Emission.Types;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning.Operations;

internal sealed record ParameterPlan
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ApiParameterLocation Location { get; init; }

    public required CSharpType Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>JSON null is one of the document's values; it is left out, as RFC 6570 does.</summary>
    public required bool AllowsNull { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required ApiParameterStyle Style { get; init; }

    public required bool Explode { get; init; }

    public required bool AllowReserved { get; init; }

    /// <summary>The media type of a parameter that is described by <c>content</c>.</summary>
    public required string? ContentType { get; init; }

    /// <summary>What the client's options say where the call says nothing; null for a parameter that only calls give.</summary>
    public ClientSource? Source { get; init; }

    /// <summary>C# null is one of the values.</summary>
    public bool IsNullable => AllowsNull || (!IsRequired && Initial is null);

    /// <summary>The only value by the document, as it is sent; null where there are several.</summary>
    public string? Constant { get; init; }

    /// <summary>What the document says it is where nobody gives it, as it is sent; null where it says nothing.</summary>
    public string? Default { get; init; }

    /// <summary>An expression of <see cref="Constant"/> or <see cref="Default"/>, so that a caller need not give it.</summary>
    public string? Initial { get; init; }

    public string DeclaredType => Type.Name + (IsNullable ? "?" : "");

    public static ParameterPlan Of(ApiParameter parameter, string name, CSharpType type, string? description) => new()
    {
        Name = name,
        WireName = parameter.Name,
        Location = parameter.Location,
        Type = type,
        IsRequired = parameter.IsRequired,
        AllowsNull = parameter.Type.IsNullable,
        Description = description,
        IsDeprecated = parameter.IsDeprecated,
        Style = parameter.Style,
        Explode = parameter.Explode,
        AllowReserved = parameter.AllowReserved,
        ContentType = parameter.ContentType,
    };
}
