using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Unions;

/// <summary>Equality of a union: the same type and the same content.</summary>
internal static class UnionEqualityMembers
{
    public static void Write(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write($$"""
            /// <summary>Whether two values have the same type and the same content.</summary>
            public static bool operator ==({{plan.Name}} left, {{plan.Name}} right) => left.Equals(right);

            /// <summary>Whether two values differ in type or content.</summary>
            public static bool operator !=({{plan.Name}} left, {{plan.Name}} right) => !left.Equals(right);

            /// <summary>Compares by content, lists, maps and JSON included.</summary>
            """);
        Switch(
            writer, plan, $"public bool Equals({plan.Name} other) => CaseIndex == other.CaseIndex && ",
            static type => type.AreEqual(Of(type, "Value"), Of(type, "other.Value")), $"{Statics.UnionCases.AreEqual}(Value, other.Value)");
        _ = writer.Line().Write($$"""
            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{plan.Name}} other && Equals(other);

            /// <inheritdoc/>
            """);
        Switch(writer, plan, "public override int GetHashCode() => ", static type => type.Hash(Of(type, "Value")), $"{Statics.UnionCases.Hash}(Value)");
        _ = writer.Line().Write("/// <summary>The value's own text.</summary>");
        _ = writer.Write($"public override string ToString() => {Statics.UnionText.Of}(Value);");
    }

    /// <summary>Only the cases whose values C# compares by reference need a branch.</summary>
    private static void Switch(CSharpWriter writer, UnionPlan plan, string start, Func<CSharpType, string> branch, string otherwise)
    {
        UnionCasePlan[] deep = [.. plan.Cases.Where(static item => item.Type.NeedsDeepEquality)];
        if (deep.Length == 0)
        {
            _ = writer.Write(start + otherwise + ";");
            return;
        }

        using (writer.Braces(start + "CaseIndex switch", "};"))
        {
            foreach (UnionCasePlan item in deep)
            {
                _ = writer.Write($"{UnionCaseMembers.IndexOf(plan, item)} => {branch(item.Type)},");
            }

            _ = writer.Write($"_ => {otherwise},");
        }
    }

    private static string Of(CSharpType type, string value) => $"({type.Name}){value}!";
}
