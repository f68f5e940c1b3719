using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

internal sealed record MemberPlan
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    public required CSharpType Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>JSON null is one of the document's values.</summary>
    public required bool AllowsNull { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string? Constant { get; init; }

    /// <summary>An expression that the property starts with, so that it need not be given; null where it starts empty.</summary>
    public string? Initial { get; init; }

    /// <summary>What the server takes for a member that is left out, for the docs.</summary>
    public string? Default { get; init; }

    /// <summary>Bounds and the like, as a phrase for the docs.</summary>
    public string? Constraints { get; init; }

    /// <summary>What the document allows its values to be, where the project wants that; null where they may be any of the type.</summary>
    public ApiLimits? Limits { get; init; }

    /// <summary>Can be set at any time.</summary>
    public bool HasSetter { get; init; }

    /// <summary>The accessor that sets it.</summary>
    public string Setter => HasSetter ? "set" : "init";

    /// <summary>Written before all others.</summary>
    public bool IsDiscriminator { get; init; }

    /// <summary>Stays out of texts that may end up in a log.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Absent and null are told apart: the property is an <c>Optional</c>.</summary>
    public bool IsOptionalValue { get; init; }

    /// <summary>
    /// Absent and null are told apart although the property is a plain list: assigning null is remembered. An
    /// <c>Optional</c> could not be given as a collection expression.
    /// </summary>
    public bool RemembersNull { get; init; }

    /// <summary>Attributes in brackets, such as <see cref="Imports.FailureDetail"/>.</summary>
    public required EquatableArray<string> Attributes { get; init; }

    /// <summary>C# null is one of the property's values.</summary>
    public bool IsNullable => AllowsNull || !IsRequired;

    public string DeclaredType => IsOptionalValue ? $"{Needs.OptionalOfT}<{ValueType}>" : ValueType;

    /// <summary>The type of a value that is there.</summary>
    public string ValueType => Type.Name + (IsNullable ? "?" : "");

    public bool NeedsDeepEquality => Type.NeedsDeepEquality;

    public string AreEqual(string left, string right) => IsOptionalValue && NeedsDeepEquality
        ? $"{Statics.ValueEquality.Optionals}({left}, {right}, static (x, y) => {Type.AreEqual("x", "y")})"
        : IsOptionalValue ? $"{left} == {right}" : Type.AreEqual(left, right);

    public string Hash(string value) => IsOptionalValue && NeedsDeepEquality
        ? $"{Statics.ValueEquality.OptionalHash}({value}, static x => {Type.Hash("x")})"
        : IsOptionalValue ? value : Type.Hash(value);
}
