using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1005: looks at the result, or says that nobody wants it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DiscardedResultCodeFix() : StatusCodeFix("FLORA1005")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        // What is thrown where nobody can catch it ends the process.
        bool canThrow = !AwaitPlaces.IsAsyncVoid(request, request.Node);
        if (canThrow && LostTask.Of(request, Ensuring(request)) is { } lost)
        {
            return [lost];
        }

        if (request.Node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Initializer: { } initializer } variable && initializer.Span.Contains(request.Node.Span) && IsOf(initializer.Value, request.Node))
        {
            return canThrow ? OfVariable(request, variable, initializer.Value) : [];
        }

        return request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax { ExpressionBody: not null }) switch
        {
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: not "_" } kept } } statement
                when canThrow && request.Catalog.CarrierOf(request.Model.GetTypeInfo(kept).Type) is { } carrier
                => [StatementInsertion.Behind(Ensuring(request), "Ensure", statement, FailureCode.Guard(request, carrier, kept.ToString(), statement))],
            ExpressionStatementSyntax { Expression: not AssignmentExpressionSyntax } statement => OfStatement(request, statement, canThrow),
            LambdaExpressionSyntax { ExpressionBody: { } body } => OfExpressionBody(request, body, canThrow),
            ArrowExpressionClauseSyntax { Expression: var body } => OfExpressionBody(request, body, canThrow),
            _ => [],
        };
    }

    /// <summary>A variable that holds the result and is never read. Where no statement can follow, the result is looked at on its way.</summary>
    private static IEnumerable<FixOffer> OfVariable(FixRequest request, VariableDeclaratorSyntax variable, ExpressionSyntax value)
    {
        if (variable is { Parent.Parent: LocalDeclarationStatementSyntax declaration } && request.Catalog.CarrierOf((request.Model.GetDeclaredSymbol(variable) as ILocalSymbol)?.Type) is { } carrier)
        {
            yield return StatementInsertion.Behind(Ensuring(request), "Ensure", declaration, FailureCode.Guard(request, carrier, variable.Identifier.Text, variable));
        }
        else if (CallResult.Ensured(request, value) is { } ensured)
        {
            yield return new FixOffer(Ensuring(request), "Ensure", value, () => [SyntaxFactory.ParseExpression(ensured).WithTriviaFrom(value)]);
        }
    }

    private static IEnumerable<FixOffer> OfStatement(FixRequest request, ExpressionStatementSyntax statement, bool canThrow)
    {
        if (canThrow && Looked(request, statement) is { } looked)
        {
            yield return new FixOffer(Ensuring(request), "Ensure", statement, () => [SyntaxFactory.ParseStatement(looked).WithTriviaFrom(statement)]);
        }

        if (request.Model.GetTypeInfo(statement.Expression).Type is { SpecialType: not SpecialType.System_Void })
        {
            yield return Discard(statement, () => SyntaxFactory.ParseStatement($"_ = {statement.Expression};"));
        }
    }

    private static IEnumerable<FixOffer> OfExpressionBody(FixRequest request, ExpressionSyntax body, bool canThrow)
    {
        if (canThrow && CallResult.Ensured(request, body) is { } ensured)
        {
            yield return new FixOffer(Ensuring(request), "Ensure", body, () => [SyntaxFactory.ParseExpression(ensured).WithTriviaFrom(body)]);
        }

        yield return Discard(body, () => SyntaxFactory.ParseExpression($"_ = {body.WithoutTrivia()}"));
    }

    private static FixOffer Discard(SyntaxNode old, Func<SyntaxNode> made)
        => new("Discard the result explicitly", "Discard", old, () => [made().WithTriviaFrom(old)]) { GivesUp = true };

    /// <summary>The statement with a look at what it returns; null where that cannot be said in one place.</summary>
    private static string? Looked(FixRequest request, ExpressionStatementSyntax statement)
    {
        ExpressionSyntax expression = statement.Expression;
        ITypeSymbol? type = request.Model.GetTypeInfo(expression).Type;
        if (type is IArrayTypeSymbol array && request.Catalog.CarrierOf(array.ElementType) is { } item)
        {
            string name = FreeNames.For(request, statement, "each");
            return $"foreach ({request.Name(array.ElementType, statement)} {name} in {expression})\n{{\n{FailureCode.Guard(request, item, name, statement)}\n}}";
        }

        if (CallResult.Ensured(request, expression) is { } ensured)
        {
            return ensured + ";";
        }

        // A declaration and a guard: a block keeps the name from its surroundings.
        if (ResultOf(request, expression) is var (value, result) && request.Catalog.CarrierOf(result) is { } carrier)
        {
            string local = FreeNames.For(request, statement, "result");
            return $"{{\n{request.Name(result, statement)} {local} = {value};\n{FailureCode.Guard(request, carrier, local, statement)}\n}}";
        }

        return null;
    }

    private static (string Result, ITypeSymbol Type)? ResultOf(FixRequest request, ExpressionSyntax expression)
    {
        ITypeSymbol? type = request.Model.GetTypeInfo(expression).Type;
        return expression switch
        {
            AwaitExpressionSyntax when type is not null => (expression.ToString(), type),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Wait", Expression: var task }, ArgumentList.Arguments.Count: 0 }
                when TaskShape.ResultOf(request.Model.GetTypeInfo(task).Type) is { } result => ($"{task}.GetAwaiter().GetResult()", result),
            InvocationExpressionSyntax call when TaskShape.ResultOf(type) is { } result && AwaitPlaces.CanAwait(call) => ($"await {call}", result),
            _ => null,
        };
    }

    /// <summary>Whether a call is what a variable is given, and not a part of something else, such as a lambda.</summary>
    private static bool IsOf(ExpressionSyntax value, SyntaxNode call)
        => call.AncestorsAndSelf().TakeWhile(node => node != value.Parent).All(static node => node is ExpressionSyntax and not AnonymousFunctionExpressionSyntax);

    private static string Ensuring(FixRequest request) => $"Throw on {string.Join(" and ", request.Failures)}";
}
