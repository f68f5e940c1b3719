using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Clients;

/// <summary>Lambdas that run once, and set up a client for all requests.</summary>
internal static class LastingSetUps
{
    private static readonly string[] s_ofSingletons = ["AddSingleton", "TryAddSingleton", "AddKeyedSingleton", "TryAddKeyedSingleton", "AddHostedService"];
    private static readonly string[] s_ofOptions = ["Configure", "ConfigureAll", "PostConfigure", "PostConfigureAll"];

    public static bool Include(IAnonymousFunctionOperation lambda, StatusCatalog catalog)
        => lambda.Parent?.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }
            && (IsOfRegistration(lambda, method, catalog)
                || (Array.IndexOf(s_ofOptions, method.Name) >= 0 && Registrations.IsOptions(OptionsOf(method), catalog))
                || (Array.IndexOf(s_ofSingletons, method.Name) >= 0 && IsOfContainer(method) && lambda.Body.Descendants().Any(operation => operation is IObjectCreationOperation made && ClientCalls.IsClient(made.Type, catalog))));

    /// <summary>What takes the options alone sets them up once; what takes a scope beside them does so for each.</summary>
    private static bool IsOfRegistration(IAnonymousFunctionOperation lambda, IMethodSymbol method, StatusCatalog catalog)
        => lambda.Symbol.Parameters is [{ Type: var only }] && Registrations.IsOptions(only, catalog) && Registrations.Include(method, catalog);

    private static ITypeSymbol? OptionsOf(IMethodSymbol method)
        => method.ContainingType is { Name: "OptionsBuilder", TypeArguments: [var built] } ? built
            : method.ContainingType.Name == "OptionsServiceCollectionExtensions" && method.TypeArguments is [var set] ? set
            : null;

    private static bool IsOfContainer(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) == true;
}
