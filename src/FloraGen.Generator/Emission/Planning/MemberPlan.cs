using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed record MemberPlan
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    /// <summary>The name of a local variable that holds the value.</summary>
    public required string Local { get; init; }

    public required CSharpType Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>JSON null is one of the document's values.</summary>
    public required bool AllowsNull { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string? Constant { get; init; }

    /// <summary>Attributes in brackets, such as <c>global::FloraGen.FailureDetail</c>.</summary>
    public required EquatableArray<string> Attributes { get; init; }

    /// <summary>C# null is one of the property's values.</summary>
    public bool IsNullable => AllowsNull || !IsRequired;

    public string DeclaredType => Type.Name + (IsNullable ? "?" : "");
}
