namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects that do not build, so that what their users read can be tested.</summary>
internal static class BrokenConsumers
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework>";

    public static Consumer UnreadableYaml { get; } = new(
        "UnreadableYaml",
        Properties,
        """<AdditionalFiles Include="garden.openapi.yaml" />""",
        ("garden.openapi.yaml", """
            openapi: 3.1.0
            info:
              title: Garden
              version: "1
            paths: {}
            """));

    /// <summary>Uses a member under the name that it had before the document changed.</summary>
    public static Consumer RenamedField { get; } = new(
        "RenamedField",
        Properties,
        Specifications.FloraItem,
        (Specifications.Flora.Name, Specifications.Flora.Text.Replace("failure_message", "failure_reason", StringComparison.Ordinal)),
        ("Report.cs", """
            using RenamedField.Flora;

            namespace RenamedField;

            public static class Report
            {
                public static string? Reason(AssetRetrieveResponse asset)
                    => asset.FailureMessage;
            }
            """));

    public static IReadOnlyList<Consumer> All { get; } = [UnreadableYaml, RenamedField];
}
