using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace FloraGen.CodeFixes;

/// <summary>Writes the code that deals with a failure: by the client's own helpers where it has them.</summary>
internal static class FailureCode
{
    private const string Ensure = "EnsureSucceeded";
    private const string WireText = "ToWireString";
    private const string FailureException = "ApiFailureException";

    /// <summary>Whether the client has <c>EnsureSucceeded()</c> on a record.</summary>
    public static bool HasEnsure(Carrier carrier)
        => carrier.Type.GetMembers(Ensure).OfType<IMethodSymbol>().Any(static method => method.Parameters.IsEmpty);

    /// <summary>An expression that throws for a failure and is the record otherwise.</summary>
    public static string Ensured(string value) => $"{value}.{Ensure}()";

    /// <summary>A statement behind which a record is no failure.</summary>
    public static string Guard(FixRequest request, Carrier carrier, string value, SyntaxNode at)
        => HasEnsure(carrier)
            ? Ensured(value) + ";"
            : $"if ({Test(request, carrier.Status, $"{value}.{carrier.StatusProperty.Name}", request.Failures, at)}) {{ {Throw(request, carrier.Status, carrier, value, at)}; }}";

    /// <summary>A test that holds for failures.</summary>
    public static string Test(FixRequest request, StatusEnum status, string value, IReadOnlyList<string> failures, SyntaxNode at)
    {
        string type = request.Name(status.Type, at);
        return failures.Count == 1
            ? $"{value} == {type}.{failures[0]}"
            : $"{value} is {string.Join(" or ", failures.Select(failure => $"{type}.{failure}"))}";
    }

    /// <summary>A throw, without the semicolon, that says why if that is known.</summary>
    /// <param name="carrier">Null when only the status is at hand.</param>
    /// <param name="value">The expression of the record, or of the status.</param>
    public static string Throw(FixRequest request, StatusEnum status, Carrier? carrier, string value, SyntaxNode at)
    {
        string? detail = carrier?.Details.FirstOrDefault(static member => member.Type.SpecialType == SpecialType.System_String) is { } member ? $"{value}.{member.Name}" : null;
        if (carrier is not null && Exception(request, status, carrier) is { } exception)
        {
            string text = $"{value}.{carrier.StatusProperty.Name}{(carrier.StatusIsNullable ? "?" : "")}.{TextMethod(request, status, at)}(){(carrier.StatusIsNullable ? " ?? \"\"" : "")}";
            return $"throw new {request.Name(exception, at)}({text}{(detail is null ? "" : ", " + detail)})";
        }

        string type = request.Model.Compilation.GetTypeByMetadataName("System.InvalidOperationException") is { } known ? request.Name(known, at) : "System.InvalidOperationException";
        return $"throw new {type}({detail ?? $"\"The status is {string.Join(" or ", request.Failures)}.\""})";
    }

    /// <summary>The text of the wire, where its method can be called without a namespace.</summary>
    private static string TextMethod(FixRequest request, StatusEnum status, SyntaxNode at)
        => request.Model.LookupSymbols(at.SpanStart, status.Type, WireText, includeReducedExtensionMethods: true).IsEmpty ? nameof(ToString) : WireText;

    /// <summary>The client's own exception for failures.</summary>
    private static INamedTypeSymbol? Exception(FixRequest request, StatusEnum status, Carrier carrier)
        => carrier.Type.ContainingNamespace.GetTypeMembers(FailureException).FirstOrDefault(type
            => request.Catalog.IsGenerated(type)
                && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, status.Type.ContainingNamespace)
                && type.InstanceConstructors.Any(static constructor => constructor is
                {
                    DeclaredAccessibility: Accessibility.Public,
                    Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.SpecialType: SpecialType.System_String }],
                }));
}
