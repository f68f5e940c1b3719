using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// The attributes that the generator writes. They are internal types of the client's assembly, so they are known by their
/// names.
/// </summary>
internal static class FloraGenAttributes
{
    public const string Namespace = "FloraGen";
    public const string Failure = "FailureAttribute";
    public const string Pending = "PendingAttribute";
    public const string Success = "SuccessAttribute";
    public const string AvailableWhen = "AvailableWhenAttribute";
    public const string FailureDetail = "FailureDetailAttribute";
    public const string FailureGuard = "FailureGuardAttribute";
    public const string EnsuresSuccess = "EnsuresSuccessAttribute";
    public const string Secret = "SecretAttribute";

    public static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    public static AttributeData? Find(ISymbol symbol, string attribute)
        => symbol.GetAttributes().FirstOrDefault(data => Is(data.AttributeClass, attribute));

    /// <summary>Whether an assembly's client knows an attribute, so that its absence on a member means something.</summary>
    public static bool IsDefinedBeside(ISymbol symbol, string attribute)
        => symbol.ContainingAssembly is { } assembly && IsDefinedIn(assembly, attribute);

    public static bool IsDefinedIn(IAssemblySymbol assembly, string attribute) => assembly.GetTypeByMetadataName($"{Namespace}.{attribute}") is not null;

    /// <summary>Whether a method says that what it returns, or is called on, is no failure.</summary>
    public static bool EnsureSuccess(IMethodSymbol method)
        => Has(method, EnsuresSuccess) || method.GetReturnTypeAttributes().Any(static data => Is(data.AttributeClass, EnsuresSuccess));

    private static bool Is(INamedTypeSymbol? type, string name)
        => type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } }
            && type.Name == name;
}
