using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Failures;

namespace FloraGen.CodeFixes.Edits;

/// <summary>The expression that is what a call returns, and not a task of it.</summary>
internal static class CallResult
{
    /// <returns>Null when the task is kept.</returns>
    public static ExpressionSyntax? Of(FixRequest request, ExpressionSyntax call)
    {
        ExpressionSyntax? result = call;
        while (result is not null && request.Catalog.CarrierOf(request.Model.GetTypeInfo(result).Type) is null)
        {
            result = Unwrapping(result);
        }

        return result;
    }

    /// <summary>The call with a look at what it returns, as an expression; null where that cannot be said in one.</summary>
    public static string? Ensured(FixRequest request, ExpressionSyntax expression)
    {
        ITypeSymbol? type = request.Model.GetTypeInfo(expression).Type;
        switch (expression)
        {
            case AwaitExpressionSyntax:
                return Ensured(request, type, $"({expression.WithoutTrivia()})");
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Wait", Expression: var task }, ArgumentList.Arguments.Count: 0 }
                when TaskShape.ResultOf(request.Model.GetTypeInfo(task).Type) is { } result:
                return Ensured(request, result, $"{task.WithoutTrivia()}.GetAwaiter().GetResult()");
            case InvocationExpressionSyntax when TaskShape.ResultOf(type) is { } result && AwaitPlaces.CanAwait(expression):
                return Ensured(request, result, $"(await {expression.WithoutTrivia()})");
            case InvocationExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.Text: "Result" }:
                return Ensured(request, type, expression.WithoutTrivia().ToString());
            default:
                return null;
        }
    }

    private static string? Ensured(FixRequest request, ITypeSymbol? type, string result)
        => request.Catalog.CarrierOf(type) is { } carrier ? (FailureCode.HasEnsure(carrier) ? FailureCode.Ensured(result) : null)
            : Wrapped(request, type) is { } member ? FailureCode.Ensured($"{result}.{member}")
            : null;

    /// <summary>The member of a response with headers that is the record itself.</summary>
    private static string? Wrapped(FixRequest request, ITypeSymbol? type)
        => type is INamedTypeSymbol { TypeArguments: [var wrapped] } response
            && request.Catalog.IsGenerated(response)
            && request.Catalog.CarrierOf(wrapped) is { } carrier && FailureCode.HasEnsure(carrier)
                ? response.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(property.Type, wrapped))?.Name
                : null;

    /// <summary>The expression around a task that gets nearer to its result.</summary>
    private static ExpressionSyntax? Unwrapping(ExpressionSyntax task) => task.Parent switch
    {
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => (ExpressionSyntax)task.Parent,
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Result" } access when access.Expression == task => access,
        MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync" or "AsTask", Parent: InvocationExpressionSyntax call } access when access.Expression == task => call,
        _ => null,
    };
}
