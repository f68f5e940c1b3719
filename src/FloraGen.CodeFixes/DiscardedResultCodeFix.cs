using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1005: looks at the result, or says that nobody wants it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DiscardedResultCodeFix : StatusCodeFix
{
    public DiscardedResultCodeFix()
        : base("FLORA1005")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        switch (request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax { ExpressionBody: not null }))
        {
            case LocalDeclarationStatementSyntax { Declaration.Variables: [var variable] } declaration when Type(request, variable) is { } carrier:
                return [StatementInsertion.Behind(Ensuring(request), "Ensure", declaration, FailureCode.Guard(request, carrier, variable.Identifier.Text, variable))];
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var kept } } statement
                when request.Catalog.CarrierOf(request.Model.GetTypeInfo(kept).Type) is { } carrier && kept is IdentifierNameSyntax { Identifier.Text: not "_" }:
                return [StatementInsertion.Behind(Ensuring(request), "Ensure", statement, FailureCode.Guard(request, carrier, kept.ToString(), statement))];
            case ExpressionStatementSyntax { Expression: not AssignmentExpressionSyntax } statement:
                return OfStatement(request, statement);
            case LambdaExpressionSyntax { ExpressionBody: { } body }:
                return OfExpressionBody(request, body);
            case ArrowExpressionClauseSyntax { Expression: var body }:
                return OfExpressionBody(request, body);
            default:
                return [];
        }
    }

    private static IEnumerable<FixOffer> OfStatement(FixRequest request, ExpressionStatementSyntax statement)
    {
        if (Looked(request, statement) is { } looked)
        {
            yield return new FixOffer(Ensuring(request), "Ensure", statement, () => [SyntaxFactory.ParseStatement(looked).WithTriviaFrom(statement)]);
        }

        if (request.Model.GetTypeInfo(statement.Expression).Type is { SpecialType: not SpecialType.System_Void })
        {
            yield return new FixOffer(
                "Discard the result explicitly",
                "Discard",
                statement,
                () => [SyntaxFactory.ParseStatement($"_ = {statement.Expression};").WithTriviaFrom(statement)]);
        }
    }

    private static IEnumerable<FixOffer> OfExpressionBody(FixRequest request, ExpressionSyntax body)
    {
        if (request.Catalog.CarrierOf(request.Model.GetTypeInfo(body).Type) is { } carrier && FailureCode.HasEnsure(carrier) && body is AwaitExpressionSyntax)
        {
            yield return new FixOffer(Ensuring(request), "Ensure", body, () => [SyntaxFactory.ParseExpression(FailureCode.Ensured($"({body})"))]);
        }

        yield return new FixOffer("Discard the result explicitly", "Discard", body, () => [SyntaxFactory.ParseExpression($"_ = {body}")]);
    }

    /// <summary>The statement with a look at what it answers; null where that cannot be said in one place.</summary>
    private static string? Looked(FixRequest request, ExpressionStatementSyntax statement)
    {
        ExpressionSyntax expression = statement.Expression;
        ITypeSymbol? type = request.Model.GetTypeInfo(expression).Type;
        if (type is IArrayTypeSymbol array && request.Catalog.CarrierOf(array.ElementType) is { } item)
        {
            string name = FreeName(request, statement, "each");
            return $"foreach ({request.Name(array.ElementType, statement)} {name} in {expression}) {{ {FailureCode.Guard(request, item, name, statement)} }}";
        }

        return expression switch
        {
            AwaitExpressionSyntax => LookedAt(request, statement, type, expression.ToString()),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Wait", Expression: var task }, ArgumentList.Arguments.Count: 0 }
                => LookedAt(request, statement, ResultOf(request, task), $"{task}.GetAwaiter().GetResult()"),
            InvocationExpressionSyntax call when IsAsync(call) => LookedAt(request, statement, ResultOf(request, call), $"await {call}"),
            _ => null,
        };
    }

    /// <returns>Null when the answer is no record with a status.</returns>
    private static string? LookedAt(FixRequest request, ExpressionStatementSyntax statement, ITypeSymbol? type, string answer)
    {
        if (request.Catalog.CarrierOf(type) is not { } carrier)
        {
            return null;
        }

        if (FailureCode.HasEnsure(carrier))
        {
            return FailureCode.Ensured(answer.StartsWith("await ", StringComparison.Ordinal) ? $"({answer})" : answer) + ";";
        }

        // A declaration and a guard: a block keeps the name from its surroundings.
        string local = FreeName(request, statement, "result");
        return $"{{ {request.Name(type!, statement)} {local} = {answer}; {FailureCode.Guard(request, carrier, local, statement)} }}";
    }

    private static ITypeSymbol? ResultOf(FixRequest request, ExpressionSyntax task) => TaskShape.ResultOf(request.Model.GetTypeInfo(task).Type);

    private static bool IsAsync(SyntaxNode node)
        => node.Ancestors().FirstOrDefault(static each => each is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax) switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
            MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => true,
        };

    private static Carrier? Type(FixRequest request, VariableDeclaratorSyntax variable)
        => request.Catalog.CarrierOf((request.Model.GetDeclaredSymbol(variable) as ILocalSymbol)?.Type);

    private static string Ensuring(FixRequest request) => $"Throw on {string.Join(" and ", request.Failures)}";

    private static string FreeName(FixRequest request, SyntaxNode at, string name)
    {
        HashSet<string> taken = [.. request.Model.LookupSymbols(at.SpanStart).Select(static symbol => symbol.Name)];
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? name : name + number).First(candidate => !taken.Contains(candidate));
    }
}
