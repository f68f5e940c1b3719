namespace FloraGen.Package.Tests.Consumers;

/// <summary>A project that misses failures in every way that the analyzers warn of, at top level and in a class.</summary>
internal static class CarelessConsumer
{
    public static Consumer Project { get; } = new(
        "Careless",
        "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
        Specifications.FloraItem,
        Specifications.Flora,
        ("Program.cs", """
            using System;
            using System.Threading.Tasks;
            using Careless;
            using Careless.Flora;

            using FloraClient client = new(new FloraClientOptions { ApiKey = "key", BaseUrl = new Uri("https://flora.example") });
            AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
            Console.WriteLine(asset.Url!.Length); // FLORA1004
            await client.Assets.CompleteAsync("ast_1"); // FLORA1005

            AssetRetrieveResponse polled = await client.Assets.RetrieveAsync("ast_2");
            while (polled.Status != AssetStatus.Ready) // FLORA1006
            {
                await Task.Delay(1000);
                polled = await client.Assets.RetrieveAsync("ast_2");
            }

            Console.WriteLine(Report.Of(polled));
            """),
        ("Report.cs", """
            using System;
            using System.Threading.Tasks;
            using Careless.Flora;

            namespace Careless;

            public static class Report
            {
                public static string Of(AssetRetrieveResponse asset)
                {
                    switch (asset.Status) // FLORA1001
                    {
                        case AssetStatus.Ready:
                            return asset.Url;
                        case AssetStatus.PendingUpload:
                            return "waiting";
                    }

                    return HasFailed(asset) ? "failed" : "?";
                }

                public static async Task PrintAsync(FloraClient client)
                {
                    AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_3");
                    if (asset.Status == AssetStatus.Ready) // FLORA1003
                    {
                        Console.WriteLine(asset.Url);
                    }
                }

                public static bool HasFailed(AssetRetrieveResponse asset)
                    => asset.Status.ToString() == "failed"; // FLORA1007
            }
            """));

    /// <summary>File, line and id of each warning, as the comments say.</summary>
    public static IReadOnlyList<string> Expected { get; } =
        [.. from file in Project.Files
            where file.Name.EndsWith(".cs", StringComparison.Ordinal)
            from line in file.Text.Split('\n').Index()
            let mark = line.Item.IndexOf("// FLORA", StringComparison.Ordinal)
            where mark >= 0
            select $"{file.Name}({line.Index + 1} {line.Item[(mark + 3)..].Trim()}"];
}
