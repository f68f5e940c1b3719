namespace FloraGen.Runtime.Internal;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

/// <summary>Lets a client's options follow a section of the configuration.</summary>
internal static class ConfiguredOptions
{
    /// <param name="services">The container to be.</param>
    /// <param name="name">The name of the options; null for those without a name.</param>
    /// <param name="section">Read whenever it changes.</param>
    public static void Add<TOptions>(IServiceCollection services, string? name, IConfiguration section)
        where TOptions : ApiOptions, new()
    {
        string optionsName = name ?? Options.DefaultName;
        _ = services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(optionsName, section));
        _ = OptionsServiceCollectionExtensions.Configure<TOptions>(services, optionsName, options => ((IConfigurable)options).Bind(section));
    }
}
