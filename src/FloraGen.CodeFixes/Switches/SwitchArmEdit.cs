using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Switches;

/// <summary>Adds arms to switches.</summary>
internal static class SwitchArmEdit
{
    /// <summary>What a switch is about.</summary>
    /// <param name="Carrier">The record whose status it is; null when only the status is at hand.</param>
    /// <param name="Value">The expression of the record, or else of the status.</param>
    /// <param name="IsOverRecord">Whether the record itself is taken apart, and not its status.</param>
    internal sealed record Subject(StatusEnum Status, Carrier? Carrier, string Value, bool IsOverRecord)
    {
        /// <summary>Whether the record gets the name in the arm: it has none before.</summary>
        public bool IsNamedByPattern { get; init; }
    }

    /// <returns>Null for a switch over something else, such as a tuple.</returns>
    public static Subject? SubjectOf(FixRequest request, ExpressionSyntax governing)
    {
        while (governing is ParenthesizedExpressionSyntax parenthesized)
        {
            governing = parenthesized.Expression;
        }

        ITypeSymbol? type = request.Model.GetTypeInfo(governing).Type;
        if (request.Catalog.CarrierOf(type) is { } record)
        {
            return IsRepeatable(governing)
                ? new Subject(record.Status, record, governing.ToString(), IsOverRecord: true)
                : new Subject(record.Status, record, FreeNames.For(request, governing, "failed"), IsOverRecord: true) { IsNamedByPattern = true };
        }

        if (request.Catalog.EnumOf(type) is not { } status)
        {
            return null;
        }

        ExpressionSyntax value = Kept(request, governing) ?? governing;
        return value is MemberAccessExpressionSyntax { Expression: var owner } access
            && request.Model.GetSymbolInfo(access).Symbol is IPropertySymbol property
            && request.Catalog.CarrierOf(property.ContainingType) is { } carrier
            && carrier.IsStatus(property.OriginalDefinition)
            && IsRepeatable(owner)
                ? new Subject(status, carrier, owner.ToString(), IsOverRecord: false)
                : new Subject(status, null, governing.ToString(), IsOverRecord: false);
    }

    /// <summary>What a variable was declared with, where nothing in the member is given another value.</summary>
    private static ExpressionSyntax? Kept(FixRequest request, ExpressionSyntax governing)
        => governing is IdentifierNameSyntax name
            && request.Model.GetSymbolInfo(name).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] }
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } value }
            && !FixTrial.MemberOf(governing).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(each => each.Left is TupleExpressionSyntax || each.Left.ToString() == name.ToString() || each.Left.ToString() == owner.ToString())
                ? value
                : null;

    /// <summary>A section for some values, before <c>default</c>, or before all others where one of them takes the values along.</summary>
    public static SwitchStatementSyntax WithSection(FixRequest request, SwitchStatementSyntax statement, Subject subject, IReadOnlyList<string> values, string body, bool isFirst)
    {
        bool isNamed = subject.IsNamedByPattern && body.Contains(subject.Value + ".");
        string labels = isNamed
            ? $"case {Pattern(request, subject, values, statement)} {subject.Value}:\n"
            : string.Concat(values.Select(value => $"case {Pattern(request, subject, [value], statement)}:\n"));
        SwitchStatementSyntax parsed = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (x)\n{{\n{labels}{body}\n}}");
        int index = statement.Sections.IndexOf(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax
            or CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: VarPatternSyntax or DiscardPatternSyntax }));
        return statement.WithSections(statement.Sections.Insert(isFirst ? 0 : index < 0 ? statement.Sections.Count : index, parsed.Sections[0]));
    }

    /// <summary>An arm for some values, before the first that takes any, or before all others.</summary>
    public static SwitchExpressionSyntax WithArm(FixRequest request, SwitchExpressionSyntax expression, Subject subject, IReadOnlyList<string> values, string result, bool isFirst)
    {
        string pattern = Pattern(request, subject, values, expression) + (subject.IsNamedByPattern ? " " + subject.Value : "");
        int index = expression.Arms.IndexOf(static each => each is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax });
        return Insert(expression, isFirst ? 0 : index < 0 ? expression.Arms.Count : index, $"{pattern} => {result}");
    }

    public static SwitchExpressionSyntax WithCatchAll(SwitchExpressionSyntax expression, string result)
        => Insert(expression, expression.Arms.Count, $"_ => {result}");

    /// <summary>Arms on lines of their own stay so.</summary>
    private static SwitchExpressionSyntax Insert(SwitchExpressionSyntax expression, int index, string text)
    {
        SwitchExpressionArmSyntax arm = ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"x switch {{ {text} }}")).Arms[0].WithoutTrivia();
        bool isSpread = expression.Arms.Count > 0 && Line(expression.Arms[0].Span) > Line(expression.OpenBraceToken.Span);
        SyntaxNodeOrTokenList list = expression.Arms.GetWithSeparators();
        SyntaxTriviaList lineEnd = isSpread ? SyntaxFactory.TriviaList(SyntaxFactory.ElasticLineFeed) : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineEnd);
        if (index < expression.Arms.Count)
        {
            SwitchExpressionArmSyntax next = expression.Arms[index];
            int at = list.IndexOf(next);
            list = list.RemoveAt(at).InsertRange(at, [arm.WithLeadingTrivia(Indentation(next, isSpread)), comma, next]);
        }
        else if (expression.Arms.Count == 0)
        {
            list = list.Add(arm);
        }
        else
        {
            SwitchExpressionArmSyntax last = expression.Arms.Last();
            bool hasComma = expression.Arms.SeparatorCount == expression.Arms.Count;
            SyntaxTriviaList trailing = hasComma ? expression.Arms.GetSeparator(expression.Arms.Count - 1).TrailingTrivia : last.GetTrailingTrivia();
            list = hasComma ? list : list.Replace(last, last.WithoutTrailingTrivia()).Add(comma);
            list = list.Add(arm.WithLeadingTrivia(Indentation(last, isSpread)).WithTrailingTrivia(hasComma ? default : trailing));
            list = hasComma ? list.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(trailing)) : list;
        }

        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(list));

        int Line(Microsoft.CodeAnalysis.Text.TextSpan span) => expression.SyntaxTree.GetLineSpan(span).StartLinePosition.Line;
    }

    private static SyntaxTriviaList Indentation(SyntaxNode beside, bool isSpread)
        => isSpread ? SyntaxFactory.TriviaList(beside.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))) : default;

    private static string Pattern(FixRequest request, Subject subject, IReadOnlyList<string> values, SyntaxNode at)
    {
        string constants = string.Join(" or ", values.Select(value => $"{request.Name(subject.Status.Type, at)}.{value}"));
        return subject.IsOverRecord ? $"{{ {StatusName(request, at)}: {constants} }}" : constants;
    }

    /// <summary>The status of a variable.</summary>
    public static ExpressionSyntax StatusOf(string name, Carrier carrier) => SyntaxFactory.ParseExpression($"{name}.{carrier.StatusProperty.Name}");

    private static string StatusName(FixRequest request, SyntaxNode at)
    {
        ExpressionSyntax governing = at is SwitchStatementSyntax statement ? statement.Expression : ((SwitchExpressionSyntax)at).GoverningExpression;
        return request.Catalog.CarrierOf(request.Model.GetTypeInfo(governing).Type)!.StatusProperty.Name;
    }

    /// <summary>Whether an expression can be written again without doing anything again.</summary>
    private static bool IsRepeatable(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax { Expression: var owner } => IsRepeatable(owner),
        _ => false,
    };
}
