using System.Reflection;
using EcosystemTests.Support;
using Generated.Flora;
using Generated.Vault;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcosystemTests.DependencyInjection;

/// <summary>Options from a section of the configuration.</summary>
public class ConfigurationTests
{
    /// <summary>A value for each option that a text can say.</summary>
    private static readonly Dictionary<string, string?> s_vault = new()
    {
        ["Vault:BaseUrl"] = "https://vault.example/v2",
        ["Vault:Timeout"] = "00:00:07.5",
        ["Vault:TotalTimeout"] = "00:01:00",
        ["Vault:MaxRetries"] = "5",
        ["Vault:MaxRetryDelay"] = "0:0:9",
        ["Vault:MaxResponseSize"] = "5000000000",
        ["Vault:MaxJsonDepth"] = " 12 ",
        ["Vault:StreamIdleTimeout"] = "00:00:45",
        ["Vault:MaxReconnects"] = "20",
        ["Vault:ResumesDownloads"] = "false",
        ["Vault:AllowInsecureHttp"] = "True",
        ["Vault:HandlerAuthenticates"] = "true",
        ["Vault:Headers:X-Organisation"] = "7",
        ["Vault:Query:api-version"] = "1",
        ["Vault:Query:debug"] = "",
        ["Vault:ApiKey"] = "k",
        ["Vault:ClientId"] = "id",
        ["Vault:ClientSecret"] = "secret",
        ["Vault:TokenUrl"] = "https://tokens.example",
        ["Vault:Scopes"] = "read write",
        ["Vault:AccessToken"] = "t",
        ["Vault:Region"] = "us",
    };

    /// <summary>Objects and functions, which only code can give.</summary>
    private static readonly string[] s_codeOnly = ["Throw", "Randomizer", "TimeProvider", "Authenticate", "FetchToken", "OnSending", "OnReceived", "Logger"];

    [Fact]
    public void EveryOptionIsBoundOrNeedsCode()
    {
        VaultClientOptions options = Vault(s_vault);
        VaultClientOptions standard = new();

        foreach (PropertyInfo option in typeof(VaultClientOptions).GetProperties())
        {
            Assert.True(
                s_codeOnly.Contains(option.Name) || !Equals(option.GetValue(options), option.GetValue(standard)),
                $"{option.Name} is not bound.");
        }

        Assert.Equal(
            (new Uri("https://vault.example/v2"), TimeSpan.FromSeconds(7.5), TimeSpan.FromMinutes(1), 5, TimeSpan.FromSeconds(9), 5_000_000_000, 12, true),
            (options.BaseUrl, options.Timeout, options.TotalTimeout, options.MaxRetries, options.MaxRetryDelay, options.MaxResponseSize, options.MaxJsonDepth, options.AllowInsecureHttp));
        Assert.Equal((TimeSpan.FromSeconds(45), 20, false), (options.StreamIdleTimeout, options.MaxReconnects, options.ResumesDownloads));
        Assert.Equal(new Dictionary<string, string> { ["X-Organisation"] = "7" }, options.Headers);
        Assert.Equal(new Dictionary<string, string> { ["api-version"] = "1", ["debug"] = "" }, options.Query);
        Assert.Equal(
            ("k", "id", "secret", "https://tokens.example", "read write", "t", "us"),
            (options.ApiKey, options.ClientId, options.ClientSecret, options.TokenUrl, options.Scopes, options.AccessToken, options.Region));
    }

    [Fact]
    public void WhatIsMissingOrEmptyStaysAsItIs()
    {
        VaultClientOptions options = Vault(new() { ["Vault:Timeout"] = "", ["Vault:MaxRetries"] = "  " });

        Assert.Equal((TimeSpan.FromSeconds(60), 2, null), (options.Timeout, options.MaxRetries, options.ApiKey));
    }

    [Fact]
    public void CodeComesAfterTheConfiguration()
    {
        ServiceCollection services = new();
        services.AddVaultClient(Section(s_vault), static options => options.MaxRetries++);
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(6, provider.GetRequiredService<IOptions<VaultClientOptions>>().Value.MaxRetries);
    }

    [Theory]
    [InlineData("infinite")]
    [InlineData("-00:00:00.001")]
    public void TimeCanBeWithoutLimit(string text) => Assert.Equal(Timeout.InfiniteTimeSpan, Vault(new() { ["Vault:Timeout"] = text }).Timeout);

    [Theory]
    [InlineData("BaseUrl", "hidden", "an absolute http or https URL")]
    [InlineData("BaseUrl", "ftp://hidden", "an absolute http or https URL")]
    [InlineData("Timeout", "hidden", "a time such as 00:00:30 for thirty seconds, or infinite")]
    [InlineData("Timeout", "30", "a time such as 00:00:30 for thirty seconds, or infinite")]
    [InlineData("Timeout", "-00:00:30", "a time such as 00:00:30 for thirty seconds, or infinite")]
    [InlineData("TotalTimeout", "00:00:7,5", "a time such as 00:00:30 for thirty seconds, or infinite")]
    [InlineData("MaxRetries", "hidden", "a whole number from 0 to 2147483647")]
    [InlineData("MaxRetries", "-1", "a whole number from 0 to 2147483647")]
    [InlineData("MaxJsonDepth", "2147483648", "a whole number from 0 to 2147483647")]
    [InlineData("MaxResponseSize", "1.000", "a whole number from 0 to 9223372036854775807")]
    [InlineData("AllowInsecureHttp", "hidden", "true or false")]
    public void ValueThatCannotBeReadIsNamedByItsPathAndNotRepeated(string key, string value, string expected)
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Vault(new() { ["Vault:" + key] = value }));

        Assert.Equal($"The configuration's value at Vault:{key} must be {expected}.", error.Message);
    }

    [Fact]
    public void ClientsHaveAChangeWheneverTheyWereMade()
    {
        IConfigurationRoot root = new ConfigurationBuilder().AddInMemoryCollection([new("Flora:MaxRetries", "1"), new("North:MaxRetries", "3")]).Build();
        ServiceCollection services = new();
        services.AddFloraClient(root.GetSection("Flora"));
        services.AddFloraClient("north", root.GetSection("North"));
        using ServiceProvider provider = services.BuildServiceProvider();
        FloraClient before = provider.GetRequiredService<FloraClient>();
        _ = provider.GetRequiredKeyedService<FloraClient>("north");

        (root["Flora:MaxRetries"], root["North:MaxRetries"]) = ("2", "4");
        root.Reload();

        Assert.Equal(2, Clients.OptionsOf(before).MaxRetries);
        Assert.Equal(2, Clients.OptionsOf(provider.GetRequiredService<FloraClient>()).MaxRetries);
        Assert.Equal(4, Clients.OptionsOf(provider.GetRequiredKeyedService<FloraClient>("north")).MaxRetries);
    }

    private static VaultClientOptions Vault(Dictionary<string, string?> values)
    {
        ServiceCollection services = new();
        services.AddVaultClient(Section(values));
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<VaultClientOptions>>().Value;
    }

    private static IConfigurationSection Section(Dictionary<string, string?> values)
        => new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Vault");
}
