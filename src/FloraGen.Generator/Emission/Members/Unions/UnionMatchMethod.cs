using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Unions;

/// <summary>A method with a branch for each type of a union, none of which can be forgotten.</summary>
internal static class UnionMatchMethod
{
    public static void Write(CSharpWriter writer, UnionPlan plan)
    {
        _ = writer.Line().Write("/// <summary>Does what belongs to the type that the value has.</summary>");
        foreach (UnionCasePlan item in plan.Cases)
        {
            XmlDoc.Parameter(writer, item.Local, $"The function for a value that is {item.Name}.");
        }

        XmlDoc.Parameter(writer, "unrecognized", "The function for JSON that matches none of the types.");
        XmlDoc.Returns(writer, "The result of the function.");
        XmlDoc.Raw(writer, $"<exception cref=\"{Imports.InvalidOperationException}\">This is the default value, which has no type.</exception>");
        _ = writer.Write("public TResult Match<TResult>(");
        foreach (UnionCasePlan item in plan.Cases)
        {
            _ = writer.Write($"    {Imports.Func}<{item.Type.Name}, TResult> {item.Local},");
        }

        using (writer.Braces($"    {Imports.Func}<{Imports.JsonElement}, TResult> unrecognized) => CaseIndex switch", "};"))
        {
            foreach (UnionCasePlan item in plan.Cases)
            {
                _ = writer.Write($"{UnionCaseMembers.IndexOf(plan, item)} => {item.Local}(({item.Type.Name})Value!),");
            }

            _ = writer.Write($"{Statics.UnionCases.Unrecognized} => unrecognized(({Imports.JsonElement})Value!),");
            _ = writer.Write($"_ => throw {Statics.UnionCases.NoValue}(\"{plan.Name}\"),");
        }
    }
}
