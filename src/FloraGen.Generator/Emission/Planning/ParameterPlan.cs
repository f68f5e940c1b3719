using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed record ParameterPlan
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required ApiParameterLocation Location { get; init; }

    public required CSharpType Type { get; init; }

    public required bool IsRequired { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required bool Explode { get; init; }

    public string DeclaredType => Type.Name + (IsRequired ? "" : "?");
}
