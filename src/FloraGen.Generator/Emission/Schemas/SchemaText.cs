using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Schemas;

/// <summary>The JSON schema of a type as its client reads and writes it. References lead to <c>#/components/schemas</c> by C# names.</summary>
internal static class SchemaText
{
    public static string Of(EnumPlan plan)
    {
        SchemaWriter json = new();
        using (json.Object())
        {
            json.Text("type", plan.IsNumeric ? "integer" : "string");
            if (plan.IsNumeric)
            {
                json.Text("format", "int64");
            }

            Describe(json, plan.Description, plan.IsDeprecated);
            json.Array("enum", plan.Members.Select(member => plan.IsNumeric ? member.Text : SchemaWriter.Quoted(member.Text)));
            if (plan.HasOwnNames || plan.IsNumeric)
            {
                json.Array("x-enum-varnames", plan.Members.Select(static member => SchemaWriter.Quoted(member.Name)));
            }
        }

        return json.ToString();
    }

    public static string Of(RecordPlan plan)
    {
        SchemaWriter json = new();
        using (json.Object())
        {
            json.Text("type", "object");
            Describe(json, plan.Description, plan.IsDeprecated);
            if (plan.Members.Any(static member => member.IsRequired))
            {
                json.Array("required", plan.Members.Where(static member => member.IsRequired).Select(static member => SchemaWriter.Quoted(member.WireName)));
            }

            if (plan.Members.Count > 0)
            {
                json.Name("properties");
                using (json.Object())
                {
                    foreach (MemberPlan member in plan.Members)
                    {
                        json.Name(member.WireName);
                        Write(json, member);
                    }
                }
            }

            if (plan.Entries is { } entries)
            {
                json.Name("additionalProperties");
                TypeSchema.Write(json, entries.Type.Value, entries.Type.HasNullValues);
            }
        }

        return json.ToString();
    }

    public static string Of(UnionPlan plan)
    {
        SchemaWriter json = new();
        using (json.Object())
        {
            Describe(json, plan.Description, plan.IsDeprecated);
            json.Name("oneOf");
            using (json.List())
            {
                foreach (UnionCasePlan item in plan.Cases)
                {
                    TypeSchema.Write(json, item.Type, allowsNull: false);
                }
            }

            if (plan.Discriminator is { } discriminator)
            {
                WriteDiscriminator(json, discriminator, plan.Cases);
            }
        }

        return json.ToString();
    }

    private static void WriteDiscriminator(SchemaWriter json, string discriminator, EquatableArray<UnionCasePlan> cases)
    {
        json.Name("discriminator");
        using (json.Object())
        {
            json.Text("propertyName", discriminator);
            json.Name("mapping");
            using (json.Object())
            {
                // A text that two cases have tells neither.
                foreach (IGrouping<string, UnionCasePlan> item in cases.SelectMany(static item => item.Texts.Select(text => (text, item))).GroupBy(static pair => pair.text, static pair => pair.item))
                {
                    if (item.Count() == 1 && item.Single().Type is CSharpNamed named)
                    {
                        json.Text(item.Key, TypeSchema.ReferenceTo(named));
                    }
                }
            }
        }
    }

    private static void Write(SchemaWriter json, MemberPlan member)
    {
        // OpenAPI 3.0 has nothing beside a reference.
        if (member.Type is CSharpNamed)
        {
            TypeSchema.Write(json, member.Type, member.AllowsNull);
            return;
        }

        using (json.Object())
        {
            if (member.Constant is null)
            {
                TypeSchema.WriteKeywords(json, member.Type, member.AllowsNull);
            }
            else if (member.AllowsNull)
            {
                // A list of one value and null would be a choice between two.
                json.Name("oneOf");
                using (json.List())
                {
                    using (json.Object())
                    {
                        WriteConstant(json, member.Type, member.Constant);
                    }

                    using (json.Object())
                    {
                        json.Text("type", "null");
                    }
                }
            }
            else
            {
                WriteConstant(json, member.Type, member.Constant);
            }

            Describe(json, member.Description, member.IsDeprecated);
        }
    }

    private static void WriteConstant(SchemaWriter json, CSharpType type, string constant)
    {
        TypeSchema.WriteKeywords(json, type, allowsNull: false);
        json.Array("enum", [type is CSharpPrimitive { IsNumber: true } or CSharpPrimitive { Primitive: ApiPrimitive.Boolean } ? constant : SchemaWriter.Quoted(constant)]);
    }

    private static void Describe(SchemaWriter json, string? description, bool isDeprecated)
    {
        if (description is not null)
        {
            json.Text("description", description);
        }

        if (isDeprecated)
        {
            json.Raw("deprecated", "true");
        }
    }
}
