using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Calls;

/// <summary>Calls that do not come back.</summary>
internal static class ThrowHelpers
{
    private const string DoesNotReturn = "DoesNotReturnAttribute";
    private const string NotNull = "NotNullAttribute";
    private const string DoesNotReturnIf = "DoesNotReturnIfAttribute";

    public static bool Include(IMethodSymbol method)
        => method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == DoesNotReturn)
            || method is { Name: "Exit" or "FailFast", ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } }
            || OnlyThrows(method);

    /// <returns>The value of an argument with which the call does not come back; null without one.</returns>
    public static bool? StopsWhen(IParameterSymbol parameter)
        => parameter.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == DoesNotReturnIf && attribute.ConstructorArguments.Length == 1)
            .Select(static attribute => attribute.ConstructorArguments[0].Value as bool?)
            .FirstOrDefault();

    /// <summary>Whether the call does not come back with null: <c>ArgumentNullException.ThrowIfNull</c> and its like.</summary>
    public static bool StopsWhenNull(IParameterSymbol parameter)
        => parameter.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == NotNull);

    /// <summary>
    /// A helper without the attribute whose body says it: some plain statements and a throw. Not what returns a value or can
    /// be overridden, because a method that is still to be written throws as well.
    /// </summary>
    private static bool OnlyThrows(IMethodSymbol method)
        => method is { ReturnsVoid: true, IsVirtual: false, IsOverride: false, IsAbstract: false, IsAsync: false }
            && (method.IsStatic || method.DeclaredAccessibility == Accessibility.Private || method.MethodKind == MethodKind.LocalFunction)
            && method.OriginalDefinition.DeclaringSyntaxReferences is [var only]
            && only.GetSyntax() switch
            {
                MethodDeclarationSyntax declaration => OnlyThrows(declaration.ExpressionBody, declaration.Body),
                LocalFunctionStatementSyntax local => OnlyThrows(local.ExpressionBody, local.Body),
                _ => false,
            };

    private static bool OnlyThrows(ArrowExpressionClauseSyntax? expression, BlockSyntax? body)
        => expression?.Expression is ThrowExpressionSyntax
            || (body?.Statements.LastOrDefault() is ThrowStatementSyntax last
                && body.Statements.All(statement => statement == last || statement.IsKind(SyntaxKind.ExpressionStatement) || statement.IsKind(SyntaxKind.LocalDeclarationStatement)));
}
