using FloraGen.Emission.Members;
using FloraGen.Emission.Members.Unions;
using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>A value of one of several types: the struct, the ways in and out of it, its JSON.</summary>
internal static class UnionFile
{
    public static CSharpWriter Write(UnionPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        if (plan.Description is { } words)
        {
            XmlDoc.Summary(writer, words);
        }
        else
        {
            XmlDoc.Raw(writer, $"<summary>{UnionDoc.Summary(plan)}</summary>");
        }

        XmlDoc.Raw(writer, "<remarks>JSON that matches none of them is kept and written back: see <see cref=\"IsUnrecognized\"/>.</remarks>");
        GeneratedFile.Obsolete(writer, plan.IsDeprecated);
        _ = writer.Write(GeneratedFile.CodeAttributes);
        ConverterMembers.WriteAttributes(writer, plan.Options, plan.Name);
        if (plan.IsLanguageUnion)
        {
            _ = writer.Write($"[{Imports.Union}]");
        }

        using (writer.Braces($"{plan.Options.Access} readonly partial struct {plan.Name} : {Imports.IEquatable}<{plan.Name}>, {Needs.IUnion}<{plan.Name}>{(plan.HasLimits ? $", {Needs.ILimited}" : "")}"))
        {
            WriteState(writer, plan);
            if (plan.IsLanguageUnion)
            {
                UnionConstructors.Write(writer, plan);
            }

            _ = writer.Line();
            ConverterMembers.WriteTypeInfo(writer, plan.Name);
            foreach (UnionCasePlan item in plan.Cases)
            {
                UnionCaseMembers.Write(writer, plan, item, UnionCaseMembers.IndexOf(plan, item));
            }

            UnionMatchMethod.Write(writer, plan);
            UnionEqualityMembers.Write(writer, plan);
            if (plan.HasLimits)
            {
                _ = writer.Line().Write($"void {Needs.ILimited}.Check({Needs.LimitCheck} check) => check.Nested(Value);");
            }
        }

        _ = writer.Line();
        UnionConverter.Write(writer, plan);
        return writer;
    }

    private static void WriteState(CSharpWriter writer, UnionPlan plan) => _ = writer.Write($$"""
        private {{plan.Name}}(int caseIndex, object value)
        {
            CaseIndex = caseIndex;
            Value = value;
        }

        /// <summary>The value, for pattern matching; null for the default value, which has no type.</summary>
        public object? Value { get; }

        /// <summary>Whether this is JSON of none of the types: <see cref="Value"/> is a <see cref="{{Imports.JsonElement}}"/> then.</summary>
        public bool IsUnrecognized => CaseIndex == {{Statics.UnionCases.Unrecognized}};

        /// <summary>Which of the types the value has, from 1; 0 for the default value.</summary>
        private int CaseIndex { get; }

        int {{Needs.IUnion}}<{{plan.Name}}>.CaseIndex => CaseIndex;

        {{plan.Name}} {{Needs.IUnion}}<{{plan.Name}}>.Keep({{Imports.JsonElement}} value) => new({{Statics.UnionCases.Unrecognized}}, value);
        """);
}
