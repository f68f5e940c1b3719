using FloraGen.Emission.Members;
using FloraGen.Emission.Planning;
using FloraGen.Handles;

namespace FloraGen.Emission.Files;

/// <summary>The methods that put a client into a container of services.</summary>
internal static class RegistrationFile
{
    private const string Services = Imports.IServiceCollection;
    private const string Section = Imports.IConfiguration;
    private const string NameDoc = "The key of the services and the name of the options, for several clients of one API.";
    private const string SectionDoc = "The configuration section with the options; its changes are applied.";
    private const string ConfigureDoc = "Configures the options.";
    private const string ConfigureScopeDoc = "Configures the options of each client with the services of its scope, for example with the token of a request's user.";

    public static CSharpWriter Write(ClientPlan plan)
    {
        CSharpWriter writer = GeneratedFile.Start(plan);
        WriteConstructor(writer, plan);
        _ = writer.Line();
        WriteFactory(writer, plan);
        _ = writer.Line();
        XmlDoc.Raw(writer, $"<summary>Registers <see cref=\"{plan.Options.ClientName}\"/> in a service collection.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"{plan.Options.Access} static partial class {plan.RegistrationName}"))
        {
            WriteMethods(writer, plan);
        }

        return writer;
    }

    private static void WriteConstructor(CSharpWriter writer, ClientPlan plan)
    {
        string name = plan.Options.ClientName;
        using (writer.Braces($"{plan.Options.Access} sealed partial class {name} : {Needs.IRegistered}<{name}>"))
        {
            _ = writer.Write($$"""
                static {{name}} {{Needs.IRegistered}}<{{name}}>.Create({{Imports.HttpClient}} http, {{Needs.CurrentOptions}} options, {{Needs.TokenCache}} tokens)
                    => new(new {{Needs.ApiTransport}}(s_definition, http, options, tokens));
                """);
        }
    }

    private static void WriteFactory(CSharpWriter writer, ClientPlan plan)
    {
        string name = plan.Options.ClientName;
        XmlDoc.Raw(writer, "<summary>Creates clients whose names are known only at run time, such as those of tenants.</summary>");
        _ = writer.Write(GeneratedFile.CodeAttribute);
        using (writer.Braces($"{plan.Options.Access} partial interface {plan.FactoryInterface}"))
        {
            _ = writer.Write($$"""
                /// <summary>The client with the options of a name. It has them as they are now, whenever they change, so one client for each name is kept.</summary>
                /// <param name="name">The name of the options. What configures them, an <c>IConfigureNamedOptions</c> say, should throw for a name that it does not know.</param>
                {{plan.Interface}} Create(string name);
                """);
        }

        _ = writer.Line();
        _ = writer.Write(GeneratedFile.CodeAttributes);
        using (writer.Braces($"file sealed class {name}Factory({Imports.IServiceProvider} provider) : {plan.FactoryInterface}"))
        {
            _ = writer.Write($$"""
                private readonly {{Needs.ClientsByName}}<{{name}}, {{plan.OptionsName}}> _clients = new(provider, "{{plan.Options.PlainNamespace}}.{{name}}");

                public {{plan.Interface}} Create(string name) => _clients[name];
                """);
        }
    }

    private static void WriteMethods(CSharpWriter writer, ClientPlan plan)
    {
        string configure = $"{Imports.Action}<{plan.OptionsName}>? configure = null";
        WriteMethod(writer, plan, "transient", configure, "Add(services, null, configure)", ("configure", ConfigureDoc));
        _ = writer.Line();
        WriteMethod(writer, plan, "transient", $"string name, {configure}", "Add(services, Named(name), configure)", ("name", NameDoc), ("configure", ConfigureDoc));
        string configureScope = $"{Imports.Action}<{Imports.IServiceProvider}, {plan.OptionsName}> configure";
        _ = writer.Line();
        WriteMethod(writer, plan, "scoped", configureScope, "AddForScopes(services, null, configure)", ("configure", ConfigureScopeDoc));
        _ = writer.Line();
        WriteMethod(writer, plan, "scoped", $"string name, {configureScope}", "AddForScopes(services, Named(name), configure)", ("name", NameDoc), ("configure", ConfigureScopeDoc));
        if (plan.Options.Target.HasConfiguration)
        {
            _ = writer.Line();
            WriteMethod(writer, plan, "transient", $"{Section} section, {configure}", "Add(Follow(services, null, section), null, configure)", ("section", SectionDoc), ("configure", ConfigureDoc));
            _ = writer.Line();
            WriteMethod(
                writer,
                plan,
                "transient",
                $"string name, {Section} section, {configure}",
                "Add(Follow(services, Named(name), section), name, configure)",
                ("name", NameDoc),
                ("section", SectionDoc),
                ("configure", ConfigureDoc));
            WriteFollow(writer, plan);
        }

        WriteAdd(writer, plan);
    }

    private static void WriteMethod(CSharpWriter writer, ClientPlan plan, string lifetime, string parameters, string body, params (string Name, string Text)[] docs)
    {
        string name = plan.Options.ClientName;
        XmlDoc.Raw(writer, $"<summary>Adds <see cref=\"{plan.Interface}\"/> and <see cref=\"{name}\"/>: {lifetime}, over the connections of the IHttpClientFactory.</summary>");
        XmlDoc.Raw(writer, "<param name=\"services\">The service collection.</param>");
        foreach ((string parameter, string text) in docs)
        {
            XmlDoc.Raw(writer, $"<param name=\"{parameter}\">{text}</param>");
        }

        XmlDoc.Raw(writer, "<returns>The builder of the client's HttpClient, to add handlers or to replace its connections.</returns>");
        _ = writer.Write($"public static {Imports.IHttpClientBuilder} Add{name}(this {Services} services, {parameters})")
            .Write($"    => {body};");
    }

    private static void WriteFollow(CSharpWriter writer, ClientPlan plan) => _ = writer.Line().Write($$"""
        private static {{Services}} Follow({{Services}} services, string? name, {{Section}} section)
        {
            {{Imports.ArgumentNullException}}.ThrowIfNull(services);
            {{Imports.ArgumentNullException}}.ThrowIfNull(section);
            {{Statics.ConfiguredOptions.Add}}<{{plan.OptionsName}}>(services, name, section);
            return services;
        }
        """);

    private static void WriteAdd(CSharpWriter writer, ClientPlan plan) => _ = writer.Line().Write($$"""
        private static {{Imports.IHttpClientBuilder}} Add({{Services}} services, string? name, {{Imports.Action}}<{{plan.OptionsName}}>? configure)
        {
            {{Imports.ArgumentNullException}}.ThrowIfNull(services);
            if (configure is not null)
            {
                _ = {{Imports.OptionsServiceCollectionExtensions}}.Configure(services, name ?? "", configure);
            }

            {{Imports.ServiceCollectionDescriptorExtensions}}.TryAddSingleton<{{plan.FactoryInterface}}>(services, static provider => new {{plan.Options.ClientName}}Factory(provider));
            return {{Statics.RegisteredClient.Add}}<{{plan.Interface}}, {{plan.Options.ClientName}}, {{plan.OptionsName}}>(
                services, "{{plan.Options.PlainNamespace}}.{{plan.Options.ClientName}}", name);
        }

        private static {{Imports.IHttpClientBuilder}} AddForScopes({{Services}} services, string? name, {{Imports.Action}}<{{Imports.IServiceProvider}}, {{plan.OptionsName}}> configure)
        {
            {{Imports.ArgumentNullException}}.ThrowIfNull(services);
            {{Imports.ArgumentNullException}}.ThrowIfNull(configure);
            return {{Statics.RegisteredClient.AddForScopes}}<{{plan.Interface}}, {{plan.Options.ClientName}}, {{plan.OptionsName}}>(
                services, "{{plan.Options.PlainNamespace}}.{{plan.Options.ClientName}}", name, configure);
        }

        private static string Named(string name)
        {
            {{Imports.ArgumentException}}.ThrowIfNullOrEmpty(name);
            return name;
        }
        """);
}
