using FloraGen.Emission.Members;
using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Files;

/// <summary>A union of texts or numbers: the enum, its values on the wire, its JSON.</summary>
internal static class EnumFile
{
    public static CSharpWriter Write(EnumPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        WriteEnum(writer, plan);
        _ = writer.Line();
        EnumExtensions.Write(writer, plan);
        _ = writer.Line();
        EnumConverter.Write(writer, plan);
        return writer;
    }

    private static void WriteEnum(CSharpWriter writer, EnumPlan plan)
    {
        string kind = plan.IsNumeric ? "number" : "text";
        XmlDoc.Summary(writer, plan.Description ?? $"One of a set of {kind}s.");
        XmlDoc.Raw(writer, $"<remarks>A {kind} newer than this client reads as <see cref=\"Unrecognized\"/>; the record that holds it keeps the {kind} in its <c>AdditionalProperties</c>.</remarks>");
        GeneratedFile.Obsolete(writer, plan.IsDeprecated);
        _ = writer.Write(GeneratedFile.CodeAttribute);
        ConverterMembers.WriteAttributes(writer, plan.Options, plan.Name);
        using (writer.Braces($"{plan.Options.Access} enum {plan.Name}"))
        {
            _ = writer.Write($"/// <summary>A {kind} that this client does not know.</summary>").Write("Unrecognized = 0,").Line();
            writer.Separated(plan.Members, member =>
            {
                XmlDoc.Raw(writer, $"<summary>{Summary(member)}</summary>");
                if (member.Role != ApiStatusRole.Ordinary)
                {
                    _ = writer.Write($"[{(member.Role == ApiStatusRole.Pending ? Imports.Pending : Imports.Failure)}]");
                }

                _ = writer.Write($"{member.Name} = {CSharpLiteral.Of(member.Number)},");
            });
        }
    }

    private static string Summary(EnumMemberPlan member)
    {
        string text = $"<c>{XmlDoc.Escape(member.Text)}</c> on the wire.";
        return member.Description is null ? text : $"{XmlDoc.OneLine(member.Description)} {text}";
    }
}
