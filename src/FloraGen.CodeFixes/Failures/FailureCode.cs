using FloraGen.Analyzers.Symbols;

namespace FloraGen.CodeFixes.Failures;

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
            : $"if ({Test(request, carrier.Status, $"{value}.{carrier.StatusProperty.Name}", request.Failures, at)}) \n{{\n{Throw(request, carrier.Status, carrier, value, at)};\n}}";

    /// <summary>A statement behind which a member has its value.</summary>
    /// <param name="leaving">What it does otherwise: null throws.</param>
    public static string ReadyGuard(FixRequest request, Carrier carrier, IPropertySymbol member, string value, string? leaving, SyntaxNode at)
    {
        string type = request.Name(carrier.Status.Type, at);
        List<string> states = [.. carrier.Status.In(carrier.Availability(member.OriginalDefinition) ?? carrier.Status.Success).Select(state => $"{type}.{state.Name}")];
        string test = states is [var only] ? $"!= {only}" : $"is not ({string.Join(" or ", states)})";
        return $"if ({value}.{carrier.StatusProperty.Name} {test})\n{{\n{leaving ?? ThrowUnavailable(request, carrier, value, at) + ";"}\n}}";
    }

    /// <summary>A throw, without the semicolon, that says which status it is: failure, pending, or one newer than the client.</summary>
    /// <param name="carrier">Null when only the status is at hand.</param>
    /// <param name="value">The expression of the record, or of the status.</param>
    public static string ThrowUnavailable(FixRequest request, Carrier? carrier, string value, SyntaxNode at)
    {
        string status = carrier is null ? value : $"{value}.{carrier.StatusProperty.Name}";
        string detail = carrier is not null && TextDetail(carrier) is { } member ? $": {{{value}.{member}}}" : ".";
        return $"throw new {InvalidOperation(request, at)}($\"The status is {{{status}}}{detail}\")";
    }

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
        string? detail = carrier is not null && TextDetail(carrier) is { } member ? $"{value}.{member}" : null;
        if (carrier is not null && Exception(request, status, carrier) is { } exception)
        {
            string text = $"{value}.{carrier.StatusProperty.Name}{(carrier.StatusIsNullable ? "?" : "")}.{TextMethod(request, status, at)}(){(carrier.StatusIsNullable ? " ?? \"\"" : "")}";
            return $"throw new {request.Name(exception, at)}({text}{(detail is null ? "" : ", " + detail)})";
        }

        return $"throw new {InvalidOperation(request, at)}({detail ?? $"\"The status is {string.Join(" or ", request.Failures)}.\""})";
    }

    public static string InvalidOperation(FixRequest request, SyntaxNode at)
        => request.Model.Compilation.GetTypeByMetadataName("System.InvalidOperationException") is { } known ? request.Name(known, at) : "System.InvalidOperationException";

    /// <summary>The name of the member that says in words why something failed.</summary>
    private static string? TextDetail(Carrier carrier) => carrier.Details.Find(static member => member.Type.SpecialType == SpecialType.System_String)?.Name;

    /// <summary>The text of the wire, where its method can be called without a namespace.</summary>
    private static string TextMethod(FixRequest request, StatusEnum status, SyntaxNode at)
        => request.Model.LookupSymbols(at.SpanStart, status.Type, WireText, includeReducedExtensionMethods: true).IsEmpty ? nameof(ToString) : WireText;

    /// <summary>The client's own exception for failures.</summary>
    private static INamedTypeSymbol? Exception(FixRequest request, StatusEnum status, Carrier carrier)
        => SymbolEqualityComparer.Default.Equals(carrier.Type.ContainingNamespace, status.Type.ContainingNamespace)
            && ClientCalls.Exception(carrier.Type, FailureException, request.Catalog) is { } type
            && type.InstanceConstructors.Any(static constructor => constructor is
            {
                DeclaredAccessibility: Accessibility.Public,
                Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.SpecialType: SpecialType.System_String }],
            })
                ? type
                : null;
}
