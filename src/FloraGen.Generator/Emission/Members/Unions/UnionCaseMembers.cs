using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Unions;

/// <summary>The ways into a union from one of its types, and back.</summary>
internal static class UnionCaseMembers
{
    /// <summary>Where a case stands, from 1: the default value of a union is none of them.</summary>
    public static int IndexOf(UnionPlan plan, UnionCasePlan item) => plan.Cases.ToList().IndexOf(item) + 1;

    public static void Write(CSharpWriter writer, UnionPlan plan, UnionCasePlan item, int index)
    {
        WriteFactory(writer, plan, item, index);
        foreach (string source in Sources(item.Type))
        {
            _ = writer.Line().Write($"/// <summary>{Summary(item)}</summary>");
            _ = writer.Write($"public static implicit operator {plan.Name}({source} value) => From{item.Name}(value);");
        }

        WriteTryGet(writer, item, index);
    }

    private static void WriteFactory(CSharpWriter writer, UnionPlan plan, UnionCasePlan item, int index)
    {
        _ = writer.Line().Write($"/// <summary>{Summary(item)}</summary>");
        string signature = $"public static {plan.Name} From{item.Name}({item.Type.Name} value)";
        if (item.Type.IsValueType)
        {
            _ = writer.Write($"{signature} => new({index}, value);");
            return;
        }

        XmlDoc.Raw(writer, $"<exception cref=\"{Imports.ArgumentNullException}\">The value is null: a union that may be null is a nullable union.</exception>");
        _ = writer.Write($"{signature} => new({index}, {Statics.UnionCases.NotNull}(value));");
    }

    private static void WriteTryGet(CSharpWriter writer, UnionCasePlan item, int index)
    {
        string type = item.Type.Name;
        _ = writer.Line().Write($"/// <summary>The value, if it is {Kind(item)}.</summary>");
        string parameter = item.Type.IsValueType
            ? $"out {type} value"
            : $"[{Imports.NotNullWhen}(true)] out {type}? value";
        _ = writer.Write($"public bool TryGet{item.Name}({parameter}) => {Statics.UnionCases.TryGet}(CaseIndex == {index}, Value, out value);");
    }

    /// <summary>What C# converts by itself: not from interfaces, so from what people have instead of one.</summary>
    private static IEnumerable<string> Sources(CSharpType type) => type switch
    {
        CSharpList list => [$"{Imports.List}<{list.ItemName}>", $"{list.ItemName}[]"],
        CSharpMap map => [$"{Imports.Dictionary}<string, {map.ValueName}>"],
        _ => [type.Name],
    };

    public static string Summary(UnionCasePlan item) => $"A value that is {Kind(item)}.";

    private static string Kind(UnionCasePlan item) => $"<c>{XmlDoc.Escape(item.Name)}</c>";
}
