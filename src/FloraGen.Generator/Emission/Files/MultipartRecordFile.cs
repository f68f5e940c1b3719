using FloraGen.Emission.Members;
using FloraGen.Emission.Members.Records;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Files;

/// <summary>The body of a multipart request: a record that is written as parts. It may hold files, and has no JSON.</summary>
internal static class MultipartRecordFile
{
    public static CSharpWriter Write(RecordPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Summary(writer, plan.Description ?? "The parts of a multipart body.");
        GeneratedFile.Obsolete(writer, plan.IsDeprecated);
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial record {plan.Name} : {string.Join(", ", [$"{Needs.IHidden}<{Needs.BodyParts}>", .. LimitMembers.Bases(plan)])}"))
        {
            foreach (MemberPlan member in plan.Members)
            {
                RecordFile.WriteProperty(writer, member);
                _ = writer.Line();
            }

            WriteParts(writer, plan);
            SecretMembers.Write(writer, plan);
            LimitMembers.Write(writer, plan);
        }

        return writer;
    }

    private static void WriteParts(CSharpWriter writer, RecordPlan plan)
    {
        string end = plan.Members.Count == 0 ? ";" : "";
        _ = writer.Write($"{Needs.BodyParts} {Needs.IHidden}<{Needs.BodyParts}>.Hidden => new {Needs.BodyParts}()" + end);
        for (int index = 0; index < plan.Members.Count; index++)
        {
            _ = writer.Write($"    .Add({Arguments(plan.Members[index])}){(index == plan.Members.Count - 1 ? ";" : "")}");
        }
    }

    private static string Arguments(MemberPlan member)
    {
        string name = CSharpLiteral.Of(member.WireName);
        return IsFile(member.Type) || (member.Type is CSharpList list && IsFile(list.Item))
            ? $"{name}, {member.Name}"
            : $"{name}, {member.Name}, {member.Type.Writer(member is { IsNullable: true, Type.IsValueType: true })}";
    }

    private static bool IsFile(CSharpType type) => type is CSharpPrimitive { Primitive: ApiPrimitive.Binary };
}
