using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning.Operations;

internal sealed record BodyPlan(CSharpType Type, bool IsRequired, string? Description)
{
    public required ApiBodyKind Kind { get; init; }

    public required string MediaType { get; init; }

    public required EquatableArray<ApiBodyField> Fields { get; init; }

    /// <summary>JSON null is one of the document's values.</summary>
    public required bool AllowsNull { get; init; }

    /// <summary>The type is a record that is written as parts.</summary>
    public required bool IsMultipartRecord { get; init; }

    /// <summary>It knows the document's limits.</summary>
    public bool HasLimits { get; init; }

    /// <summary>The property that a streaming call sets; null for none.</summary>
    public required string? StreamProperty { get; init; }

    public string DeclaredType => Type.Name + (IsRequired && !AllowsNull ? "" : "?");
}
