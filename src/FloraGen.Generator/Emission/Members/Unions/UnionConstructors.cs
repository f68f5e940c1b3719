using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Unions;

/// <summary>
/// The constructors from which the compiler learns the types of a union: those of its cases, and the one of JSON that is none of
/// them, so that a switch which forgets either gets a warning.
/// </summary>
internal static class UnionConstructors
{
    public static void Write(CSharpWriter writer, UnionPlan plan)
    {
        foreach (UnionCasePlan item in plan.Cases)
        {
            _ = writer.Line().Write($"/// <summary>{UnionCaseMembers.Summary(item)}</summary>");
            string value = item.Type.IsValueType ? "value" : $"{Statics.UnionCases.NotNull}(value)";
            if (!item.Type.IsValueType)
            {
                XmlDoc.Raw(writer, $"<exception cref=\"{Imports.ArgumentNullException}\">The value is null: a union that may be null is a nullable union.</exception>");
            }

            Write(writer, plan.Name, item.Type.Name, $"{UnionCaseMembers.IndexOf(plan, item)}, {value}");
        }

        // Where a case is any JSON, nothing is left over.
        if (plan.Cases.All(static item => item.Type is not CSharpPrimitive { Primitive: ApiPrimitive.Json }))
        {
            _ = writer.Line().Write("/// <summary>JSON that is of none of the types.</summary>");
            Write(writer, plan.Name, Imports.JsonElement, $"{Statics.UnionCases.Unrecognized}, value");
        }
    }

    private static void Write(CSharpWriter writer, string union, string type, string arguments) => _ = writer.Write($$"""
        public {{union}}({{type}} value)
            : this({{arguments}})
        {
        }
        """);
}
