using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Tests, as the usual frameworks mark them.</summary>
internal static class TestMethods
{
    private static readonly HashSet<string> s_namespaces = new(StringComparer.Ordinal) { "Xunit", "NUnit", "Microsoft", "TUnit" };

    private static readonly HashSet<string> s_attributes = new(StringComparer.Ordinal)
    {
        "FactAttribute", "TheoryAttribute", "TestAttribute", "TestCaseAttribute", "TestCaseSourceAttribute", "TestMethodAttribute", "DataTestMethodAttribute",
    };

    public static bool Include(ISymbol member)
        => member is IMethodSymbol method && method.GetAttributes().Any(static attribute => IsTest(attribute.AttributeClass));

    /// <summary>Attributes of the user's are often derived from those of the framework.</summary>
    private static bool IsTest(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (s_attributes.Contains(type.Name) && Outermost(type.ContainingNamespace) is { } root && s_namespaces.Contains(root))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Outermost(INamespaceSymbol? @namespace)
    {
        while (@namespace is { ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace?.Name;
    }
}
