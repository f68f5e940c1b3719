namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects that reference packages which a client builds on.</summary>
internal static class PackageConsumers
{
    private const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><UseAppHost>false</UseAppHost>";

    /// <summary>The lowest versions that a client comes with a registration for.</summary>
    public static Consumer Lowest { get; } = new(
        "Lowest",
        Properties,
        Specifications.FloraItem + """<PackageReference Include="Microsoft.Extensions.Http" Version="8.0.0" />""",
        Specifications.Flora,
        ConsumerPrograms.StubServer,
        ("Program.cs", """
            using System;
            using Lowest.Flora;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            IConfiguration configuration = new ConfigurationBuilder()
                .Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
                {
                    InitialData = [new("Flora:ApiKey", "secret"), new("Flora:BaseUrl", "https://flora.example/api")],
                })
                .Build();
            ServiceCollection services = new();
            _ = services.AddFloraClient("one", configuration.GetSection("Flora")).ConfigurePrimaryHttpMessageHandler(static () => new StubServer());
            using ServiceProvider provider = services.BuildServiceProvider();
            AssetRetrieveResponse asset = await provider.GetRequiredKeyedService<IFloraClient>("one").Assets.RetrieveAsync("asset_1");
            Console.WriteLine($"{asset.AssetId} {asset.Name} {asset.Status}");
            """));

    /// <summary>A factory of old beside a container of today: a client takes its logger, and has no registration.</summary>
    public static Consumer TooLow { get; } = new(
        "TooLow",
        Properties,
        Specifications.FloraItem + """
        <PackageReference Include="Microsoft.Extensions.Http" Version="6.0.0" />
        <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="8.0.0" />
        """,
        Specifications.Flora,
        ("Program.cs", """
            using System;
            using Microsoft.Extensions.Logging.Abstractions;
            using TooLow.Flora;

            using FloraClient client = new(new FloraClientOptions { ApiKey = "key", Logger = NullLogger.Instance });
            Console.WriteLine(client.Assets.GetType());
            """));
}
