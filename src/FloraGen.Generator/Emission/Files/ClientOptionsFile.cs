using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>A client's options: the runtime's, and what proves who calls.</summary>
internal static class ClientOptionsFile
{
    public static CSharpWriter Write(ClientPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        XmlDoc.Raw(writer, $"<summary>Options of <see cref=\"{plan.Options.ClientName}\"/>.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} sealed partial class {plan.OptionsName} : {Needs.ApiOptions}, {Needs.INamedOptions}"))
        {
            writer.Separated(plan.OwnOptions, option =>
            {
                XmlDoc.Raw(writer, $"<summary>{option.Summary} When null, the environment variable <c>{plan.EnvironmentPrefix}_{option.Variable}</c>.</summary>");
                if (option.Description is not null)
                {
                    XmlDoc.Remarks(writer, option.Description);
                }

                _ = writer.Write($"public string? {option.Name} {{ get; set; }}");
            });
            WriteName(writer, plan);
            WriteBinding(writer, plan);
        }

        return writer;
    }

    private static void WriteName(CSharpWriter writer, ClientPlan plan)
    {
        if (plan.OwnOptions.Count > 0)
        {
            _ = writer.Line();
        }

        _ = writer.Write($"string {Needs.INamedOptions}.ClientName => nameof({plan.Options.ClientName});");
    }

    private static void WriteBinding(CSharpWriter writer, ClientPlan plan)
    {
        if (!plan.Options.Target.HasConfiguration || plan.OwnOptions.Count == 0)
        {
            return;
        }

        _ = writer.Line();
        using (writer.Braces($"private protected override void Bind({Imports.IConfiguration} section)"))
        {
            _ = writer.Write("base.Bind(section);");
            foreach (OptionPlan option in plan.OwnOptions)
            {
                _ = writer.Write($"{option.Name} = {Statics.ConfiguredValue.Text}(section, nameof({option.Name})) ?? {option.Name};");
            }
        }
    }
}
