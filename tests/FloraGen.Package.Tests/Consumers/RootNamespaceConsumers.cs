namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects whose names are no namespaces; the client is in the namespace that <c>dotnet new</c> would choose.</summary>
internal static class RootNamespaceConsumers
{
    public static IReadOnlyDictionary<Consumer, string> Namespaces { get; } = new Dictionary<Consumer, string>
    {
        [Named("my-app", "my_app")] = "my_app.Garden",
        [Named("class.namespace", "@class.@namespace")] = "class.namespace.Garden",
        [Named("My-App.3d", "My_App._3d")] = "My_App._3d.Garden",
        [Named("A..B", "A.B")] = "A.B.Garden",
        [Named("9 lives Füße", "_9_lives_Füße")] = "_9_lives_Füße.Garden",
    };

    /// <summary>The first and the last by default.</summary>
    public static IReadOnlyList<Consumer> Tried { get; } = Exhaustive.FewOf([.. Namespaces.Keys], share: 4);

    private static Consumer Named(string name, string rootNamespace) => new(
        name,
        "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
        "",
        ("garden.openapi.json", Specifications.Garden),
        ("Program.cs", $$"""
            using {{rootNamespace}}.Garden;

            using GardenClient garden = new();
            System.Console.WriteLine(garden.GetType().Namespace);
            """));
}
