using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Schemas;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Unions;

/// <summary>A union's JSON: its cases are declared, and the runtime chooses among them.</summary>
internal static class UnionConverter
{
    public static void Write(CSharpWriter writer, UnionPlan plan)
    {
        using (ConverterMembers.Class(writer, plan.Options, plan.Name, Needs.StructConverter))
        {
            string discriminator = plan.Discriminator is null ? "null" : CSharpLiteral.Of(plan.Discriminator);
            _ = writer.Write($"private static readonly {Needs.JsonUnion}<{plan.Name}> s_union = new({discriminator}, {Statics.UnionCases.Keep}<{plan.Name}>,");
            using (writer.Brackets(");"))
            {
                foreach (UnionCasePlan item in plan.Cases)
                {
                    _ = writer.Write($"{Needs.JsonCase}<{plan.Name}>.Of<{item.Type.Name}>({item.Type.Fit}, {item.Type.StrictReader(isNullable: false)}, {plan.Name}.From{item.Name}{Marks(item)}),");
                }
            }

            ConverterMembers.WriteSchema(writer, plan.Options, () => SchemaText.Of(plan));
            _ = writer.Line().Write($"internal static {plan.Name} ReadValue({ConverterMembers.Reader}) => s_union.Read(ref reader);");
            if (plan.HasStatuses)
            {
                WriteReadOf(writer, plan);
            }

            if (plan.HasEvents)
            {
                WriteReadOfEvent(writer, plan);
            }

            _ = writer.Line().Write($"/// <summary>How well a value fits this union, see <see cref=\"{Needs.JsonFit}\"/>.</summary>");
            _ = writer.Write($"internal static int Fit({Imports.Utf8JsonReader} reader, ref int looks) => s_union.Fit(reader, ref looks);").Line();
            WriteWrite(writer, plan);
            if (plan.HasSimpleText)
            {
                WriteText(writer, plan);
            }
        }
    }

    /// <summary>Ranges such as 2XX stand behind the statuses within them.</summary>
    private static void WriteReadOf(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write("/// <summary>How the response of a status is read; null where the status does not tell.</summary>");
        using (writer.Braces($"internal static {Needs.JsonReadFunc}<{plan.Name}>? ReadOf(int status) => status switch", "};"))
        {
            foreach ((string status, UnionCasePlan item) in plan.Cases.SelectMany(static item => item.Statuses.Select(status => (status, item))).OrderBy(static arm => arm.status.EndsWith("XX", StringComparison.Ordinal) ? 1 : 0))
            {
                string pattern = status == "2XX" ? ">= 200 and <= 299" : status;
                _ = writer.Write($"{pattern} => {ReadCase(plan, item)},");
            }

            _ = writer.Write("_ => null,");
        }
    }

    private static void WriteReadOfEvent(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write("/// <summary>How the data of an event are read; null where its name does not tell.</summary>");
        using (writer.Braces($"internal static {Needs.JsonReadFunc}<{plan.Name}>? ReadOfEvent(string name) => name switch", "};"))
        {
            foreach (UnionCasePlan item in plan.Cases.Where(static item => item.Events.Count > 0))
            {
                _ = writer.Write($"{string.Join(" or ", item.Events.Select(CSharpLiteral.Of))} => {ReadCase(plan, item)},");
            }

            _ = writer.Write("_ => null,");
        }
    }

    private static string ReadCase(UnionPlan plan, UnionCasePlan item)
        => $"static (ref {Imports.Utf8JsonReader} reader) => {plan.Name}.From{item.Name}({item.Type.Read("ref reader")})";

    /// <summary>What tells the case by a member's text.</summary>
    private static string Marks(UnionCasePlan item)
    {
        string texts = item.Texts.Count == 0 ? "" : $", texts: [{Texts(item.Texts)}]";
        IEnumerable<string> constants = item.Constants.Select(static constant => $"new({CSharpLiteral.Of(constant.Member)}, {Texts(constant.Texts)})");
        return texts
            + (item.Constants.Count == 0 ? "" : $", constants: [{string.Join(", ", constants)}]")
            + (item.Hints.Count == 0 ? "" : $", hints: [{string.Join(", ", item.Hints.Select(Hint))}]")
            + (item.IsFallback ? ", isFallback: true" : "");
    }

    private static string Hint(ApiCaseHint hint)
    {
        string member = CSharpLiteral.Of(hint.Member);
        if (hint.Bounds is not { } bounds)
        {
            return hint.Texts.Count == 0 ? $"new {Needs.JsonNull}({member})" : $"new {Needs.JsonChoice}({member}, {Texts(hint.Texts)})";
        }

        string minimum = bounds.Minimum is { } least ? $", minimum: {CSharpLiteral.Of(least)}" : "";
        string maximum = bounds.Maximum is { } most ? $", maximum: {CSharpLiteral.Of(most)}" : "";
        string excluded = (bounds.ExcludesMinimum ? ", excludesMinimum: true" : "") + (bounds.ExcludesMaximum ? ", excludesMaximum: true" : "");
        return $"new {(bounds.AreOfLength ? Needs.JsonLength : Needs.JsonRange)}({member}{minimum}{maximum}{excluded})";
    }

    private static string Texts(EquatableArray<string> texts) => string.Join(", ", texts.Select(CSharpLiteral.Of));

    private static void WriteWrite(CSharpWriter writer, UnionPlan plan)
    {
        using (writer.Braces($"internal static void WriteValue({ConverterMembers.Writer}, {plan.Name} value)"))
        using (writer.Braces($"switch ({Statics.UnionCases.IndexOf}(value))"))
        {
            foreach (UnionCasePlan item in plan.Cases)
            {
                string inside = $"(({item.Type.Name})value.Value!)";
                string write = item.Mark is { } mark
                    ? $"{item.Type.Name}JsonConverter.WriteCase(writer, {inside}, new({CSharpLiteral.Of(mark.Member)}, {CSharpLiteral.Of(mark.Texts[0])}));"
                    : item.Type.Write("writer", inside);
                _ = writer.Write($"case {UnionCaseMembers.IndexOf(plan, item)}: {write} break;");
            }

            _ = writer.Write($"default: {Statics.UnionCases.Write}(writer, value.Value, \"{plan.Name}\"); break;");
        }
    }

    private static void WriteText(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write("/// <summary>The value in a path, a query or a header.</summary>");
        using (writer.Braces($"internal static string Text({plan.Name} value) => {Statics.UnionCases.IndexOf}(value) switch", "};"))
        {
            foreach (UnionCasePlan item in plan.Cases)
            {
                string value = $"(({item.Type.Name})value.Value!)";
                _ = writer.Write($"{UnionCaseMembers.IndexOf(plan, item)} => {item.Type.Text(value)},");
            }

            _ = writer.Write($"{Statics.UnionCases.Unrecognized} => {Statics.ApiText.Of}(({Imports.JsonElement})value.Value!),");
            _ = writer.Write($"_ => throw {Statics.UnionCases.NoValue}(\"{plan.Name}\"),");
        }
    }
}
