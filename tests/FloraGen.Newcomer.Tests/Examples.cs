namespace FloraGen.Newcomer.Tests;

/// <summary>The guides' other examples as programs, each put together as a reader would.</summary>
internal static class Examples
{
    private const string Console = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><RootNamespace>MyApp</RootNamespace><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";
    private const string Web = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><RootNamespace>MyApp</RootNamespace><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    private static readonly string s_document = RepositorySources.Read("spec", "flora.openapi.yaml");

    /// <summary>The first program, and behind it the statements of all blocks, in their order. Files of their own stay so.</summary>
    public static Consumer Flora { get; } = new(
        "Flora",
        Console,
        Item("flora.openapi.yaml"),
        [
            ("flora.openapi.yaml", s_document),
            ("Program.cs", Joined([Guides.Program, .. Guides.Statements])),
            .. Guides.Files.Select(static block => (FileName(block), block.Text)),
        ]);

    public static Consumer Studio { get; } = new(
        "Studio", Console, Item("studio.openapi.yaml"), ("studio.openapi.yaml", Guides.Studio.Text), ("Program.cs", Joined(Guides.OfStudio)));

    public static Consumer Application { get; } = new(
        "Application",
        Web,
        Item("flora.openapi.yaml") + PackageVersions.Reference("Microsoft.Extensions.Http.Resilience") + PackageVersions.Reference("OpenTelemetry.Extensions.Hosting"),
        ("flora.openapi.yaml", s_document),
        ("Program.cs", Guides.WebProgram.Text))
    {
        Sdk = "Microsoft.NET.Sdk.Web",
    };

    public static IReadOnlyList<Consumer> All { get; } = [Flora, Studio, Application];

    /// <summary>What is printed before what a block prints.</summary>
    public static string Mark(CodeBlock block) => $"== the block of line {block.Line}";

    /// <summary>Usings stay where they are: in the first block.</summary>
    private static string Joined(CodeBlock[] blocks)
    {
        Assert.All(blocks.Skip(1), static block => Assert.DoesNotMatch(@"(?m)^using [\w.]+;", block.Text));
        return blocks[0].Text + string.Concat(blocks.Skip(1).Select(static block => $"\nConsole.WriteLine(\"{Mark(block)}\");\n{block.Text}"));
    }

    private static string Item(string document) => $"""<AdditionalFiles Include="{document}" />""";

    private static string FileName(CodeBlock block) => block == Guides.Careless ? "Addresses.cs" : $"Line{block.Line}.cs";
}
