using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Failures;

namespace FloraGen.CodeFixes.Edits;

/// <summary>The expression that is what a call answers, and not a task of it.</summary>
internal static class CallAnswer
{
    /// <returns>Null when the task is kept.</returns>
    public static ExpressionSyntax? Of(FixRequest request, ExpressionSyntax call)
    {
        ExpressionSyntax? answer = call;
        while (answer is not null && request.Catalog.CarrierOf(request.Model.GetTypeInfo(answer).Type) is null)
        {
            answer = Unwrapping(answer);
        }

        return answer;
    }

    /// <summary>The call with a look at what it answers, as an expression; null where that cannot be said in one.</summary>
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

    private static string? Ensured(FixRequest request, ITypeSymbol? type, string answer)
        => request.Catalog.CarrierOf(type) is { } carrier ? (FailureCode.HasEnsure(carrier) ? FailureCode.Ensured(answer) : null)
            : Wrapped(request, type) is { } member ? FailureCode.Ensured($"{answer}.{member}")
            : null;

    /// <summary>The member of an answer with headers that is the record itself.</summary>
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
