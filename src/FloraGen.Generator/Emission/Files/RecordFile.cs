using FloraGen.Emission.Members;
using FloraGen.Emission.Members.Records;
using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>An object: the record, what it can do, its JSON.</summary>
internal static class RecordFile
{
    public static CSharpWriter Write(RecordPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Summary(writer, plan.Description ?? "An object of the API.");
        GeneratedFile.Obsolete(writer, plan.IsDeprecated);
        _ = writer.Write(GeneratedFile.CodeAttributes);
        ConverterMembers.WriteAttributes(writer, plan.Options, plan.Name);
        string[] bases =
        [
            .. plan.Page is null ? Array.Empty<string>() : [$"{Needs.IPage}<{plan.Name}, {plan.Page.ItemType}>"],
            .. KnowsItsNulls(plan) ? [$"{Needs.IHidden}<{Needs.ExplicitNulls}>"] : Array.Empty<string>(),
            .. LimitMembers.Bases(plan),
        ];
        using (writer.Braces($"{plan.Options.Access} sealed partial record {plan.Name}(){(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}"))
        {
            MemberPlan[] ordered = RecordConverter.InOrder(plan);
            foreach (MemberPlan member in plan.Members)
            {
                if (member.RemembersNull)
                {
                    WriteRemembering(writer, member, Array.IndexOf(ordered, member));
                }
                else
                {
                    WriteProperty(writer, member);
                }

                _ = writer.Line();
            }

            if (plan.Entries is { } entries)
            {
                _ = writer.Write($"/// <summary>The members that have no name of their own, in the order of the text. One whose value is of another type is in <see cref=\"AdditionalProperties\"/>.</summary>");
                _ = writer.Write($"public {entries.Type.Name} {entries.Name} {{ get; init; }} = {Needs.EntriesBuilder}<{entries.Type.ValueName}>.Empty;").Line();
            }

            _ = writer.Write("/// <summary>Members that this client does not know, and texts that its enums do not know: kept, and written back.</summary>");
            _ = writer.Write($"public {Needs.AdditionalProperties} AdditionalProperties {{ get; init; }} = AdditionalProperties.Empty;");
            if (KnowsItsNulls(plan))
            {
                _ = writer.Line().Write($"private {Needs.ExplicitNulls} Nulls {{ get; {(plan.HasSetters ? "set" : "init")}; }}");
                _ = writer.Line().Write($"{Needs.ExplicitNulls} {Needs.IHidden}<{Needs.ExplicitNulls}>.Hidden => Nulls;");
            }

            _ = writer.Line();
            ConverterMembers.WriteTypeInfo(writer, plan.Name);
            StatusMembers.Write(writer, plan);
            PageMembers.Write(writer, plan);
            UploadMembers.Write(writer, plan);
            EqualityMembers.Write(writer, plan);
            SecretMembers.Write(writer, plan);
            LimitMembers.Write(writer, plan);
            RecordReading.Write(writer, plan);
        }

        _ = writer.Line();
        RecordConverter.Write(writer, plan);
        return writer;
    }

    /// <summary>
    /// An optional member may be absent or null in JSON, and both are null in C#. Which members came as null is kept beside those that the
    /// record does not know, but for a record that remembers what was set.
    /// </summary>
    public static bool KnowsItsNulls(RecordPlan plan) => plan.Members.Any(static member => member.RemembersNull);

    public static void WriteProperty(CSharpWriter writer, MemberPlan member)
    {
        WriteHead(writer, member);

        // A constant need not be given; whatever a server sends is kept.
        string required = member.IsRequired && member.Initial is null ? "required " : "";
        string initial = member.Initial is null ? "" : $" = {member.Initial};";
        _ = writer.Write($"public {required}{member.DeclaredType} {member.Name} {{ get; {member.Setter}; }}{initial}");
    }

    /// <summary>A property that remembers whether it was set.</summary>
    private static void WriteRemembering(CSharpWriter writer, MemberPlan member, int index)
    {
        string field = "_" + Identifier.Camel(member.Name).TrimStart('@');
        _ = writer.Write($"private {member.DeclaredType} {field};").Line();
        WriteHead(writer, member);
        using (writer.Braces($"public {member.DeclaredType} {member.Name}"))
        {
            _ = writer.Write($"get => {field};");
            using (writer.Braces(member.Setter))
            {
                _ = writer.Write($"{field} = value;");
                _ = writer.Write($"Nulls = Nulls.{Needs.ExplicitNullsAssigned.Remembering}({index}, value is null);");
            }
        }
    }

    private static void WriteHead(CSharpWriter writer, MemberPlan member)
    {
        XmlDoc.Summary(writer, MemberDoc.Of(member));
        if (member.RemembersNull)
        {
            XmlDoc.Remarks(writer, "Left out unless it is set; null is sent as null.");
        }

        if (member.Constant is not null)
        {
            XmlDoc.Remarks(writer, member.Type is CSharpPrimitive { IsNumber: true } ? $"Always {member.Constant}, as the OpenAPI document says." : $"Always \"{member.Constant}\", as the OpenAPI document says.");
        }

        GeneratedFile.Obsolete(writer, member.IsDeprecated);
        foreach (string attribute in member.Attributes)
        {
            _ = writer.Write($"[{attribute}]");
        }
    }
}
