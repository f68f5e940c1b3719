using FloraGen.Emission.Planning;
using FloraGen.Emission.Types;

namespace FloraGen.Emission.Members;

/// <summary>Equality of a union: the same type and the same content.</summary>
internal static class UnionEqualityMembers
{
    private const string Json = "global::System.Text.Json.JsonElement";

    public static void Write(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write($$"""
            /// <summary>Whether two values have the same type and the same content.</summary>
            public static bool operator ==({{plan.Name}} left, {{plan.Name}} right) => left.Equals(right);

            /// <summary>Whether two values differ in type or content.</summary>
            public static bool operator !=({{plan.Name}} left, {{plan.Name}} right) => !left.Equals(right);

            """);
        UnionCasePlan[] deep = [.. plan.Cases.Where(static item => item.Type.NeedsDeepEquality)];
        _ = writer.Write("/// <summary>Compares by content, lists, maps and JSON included.</summary>");
        using (writer.Braces($"public bool Equals({plan.Name} other) => CaseIndex == other.CaseIndex && CaseIndex switch", "};"))
        {
            foreach (UnionCasePlan item in deep)
            {
                string equal = item.Type.AreEqual(Of(item.Type, "Value"), Of(item.Type, "other.Value"));
                _ = writer.Write($"{UnionCaseMembers.Place(plan, item)} => {equal},");
            }

            _ = writer.Write($"Internal.UnionCases.Unrecognized => Internal.ValueEquality.Elements(({Json})Value!, ({Json})other.Value!),");
            _ = writer.Write("_ => object.Equals(Value, other.Value),");
        }

        _ = writer.Line().Write($$"""
            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{plan.Name}} other && Equals(other);

            /// <inheritdoc/>
            """);
        using (writer.Braces("public override int GetHashCode() => CaseIndex switch", "};"))
        {
            foreach (UnionCasePlan item in deep)
            {
                _ = writer.Write($"{UnionCaseMembers.Place(plan, item)} => {item.Type.Hash(Of(item.Type, "Value"))},");
            }

            _ = writer.Write($"Internal.UnionCases.Unrecognized => Internal.ValueEquality.ElementHash(({Json})Value!),");
            _ = writer.Write("_ => Value?.GetHashCode() ?? 0,");
        }

        _ = writer.Line().Write("/// <summary>The value's own text.</summary>");
        _ = writer.Write("public override string ToString() => Internal.UnionText.Of(Value);");
    }

    private static string Of(CSharpType type, string value) => $"({type.Name}){value}!";
}
