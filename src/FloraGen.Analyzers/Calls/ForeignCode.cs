using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>
/// Code that is not seen where it is called, and that can write whatever others can write too: fields, properties, variables
/// that a lambda assigns to. What is not known to leave these alone counts.
/// </summary>
internal static class ForeignCode
{
    public static bool IsRunBy(IMethodSymbol method, CallTraits traits, StatusCatalog catalog)
        => !(catalog.IsGenerated(method) && IsOfData(method)) && !(traits.Logs && !HasBody(method)) && !IsHarmless(method);

    /// <summary>Whether to make an object runs code of its author's.</summary>
    public static bool IsRunByConstructor(IMethodSymbol? constructor, StatusCatalog catalog)
        => constructor is { IsImplicitlyDeclared: false, ContainingType: var type } && !catalog.IsGenerated(type) && !FrameworkCode.Declares(type);

    /// <summary>Whether an operator or a conversion is the user's.</summary>
    public static bool IsRunByOperator(IMethodSymbol? method, StatusCatalog catalog)
        => method is not null && !catalog.IsGenerated(method) && !FrameworkCode.Declares(method);

    /// <summary>Generated records and enums only look at themselves. A call of the client runs hooks, handlers and whatever stands in for the server in a test.</summary>
    private static bool IsOfData(IMethodSymbol method)
        => (method.IsStatic || method.ContainingType is { IsRecord: true } or { TypeKind: TypeKind.Struct })
            && !method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private static bool HasBody(IMethodSymbol method) => !method.IsAbstract && !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsHarmless(IMethodSymbol method)
        => FrameworkCode.Declares(method)
            && !method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate)
            && method.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Enum
            && (method.ContainingType.SpecialType is not (SpecialType.None or SpecialType.System_Object)
                || method.ContainingType.TypeKind == TypeKind.Enum
                || method.ContainingType.Name is "Console" or "Debug" or "Trace" or "Math" or "Convert" or "Uri" or "Guid" or "Path" or "TimeSpan" or "StringBuilder" or "ArgumentNullException" or "ArgumentException"
                || IsOfCollection(method.ContainingType));

    /// <summary>A list of the framework and what goes through it run nobody's code; an interface may.</summary>
    private static bool IsOfCollection(INamedTypeSymbol type)
        => type.TypeKind is TypeKind.Class or TypeKind.Struct
            && (type.ContainingType?.Name ?? type.Name) is "List" or "Dictionary" or "Queue" or "Stack" or "ImmutableArray" or "LinkedList" or "Array" or "Span" or "ReadOnlySpan";
}
