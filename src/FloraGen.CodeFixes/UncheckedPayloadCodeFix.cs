using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1004: makes sure of the status before the member is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncheckedPayloadCodeFix : StatusCodeFix
{
    public UncheckedPayloadCodeFix()
        : base("FLORA1004")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (PayloadUse.Of(request) is not { } use || use.Read.FirstAncestorOrSelf<CatchFilterClauseSyntax>() is not null)
        {
            // What is thrown in a filter only makes it false.
            yield break;
        }

        bool isSilenced = false;
        string failures = string.Join(" and ", request.Failures);
        if (use.Statement is { } statement && use.Variable is { } variable)
        {
            // A null that is silenced is still null while the status is pending: only a test of the status itself answers that.
            string? leaving = MethodStyle.Leaving(request, statement, variable);
            isSilenced = use.IsSilenced || use.IsSilencedLater;
            if (isSilenced || leaving is not null)
            {
                string guard = FailureCode.ReadyGuard(request, use.Carrier, use.Member, use.Owner, leaving, use.Read);
                string title = leaving is null ? $"Throw unless {use.Member.Name} is there" : $"Leave unless {use.Member.Name} is there";
                yield return StatementInsertion.Before(title, "Guard", use.Unsilenced(statement), guard, statement);
                yield return StatementInsertion.Before(title, "Guard", statement, guard, statement);
            }

            if (!isSilenced)
            {
                yield return StatementInsertion.Before($"Throw on {failures} first", leaving is null ? "Guard" : "Throw", statement, FailureCode.Guard(request, use.Carrier, use.Owner, use.Read), statement);
            }
        }

        if (isSilenced && use.IsSilencedLater)
        {
            yield break;
        }

        if (FailureCode.HasEnsure(use.Carrier))
        {
            yield return Replace(request, use, "Read it from EnsureSucceeded()", "Ensure", use.Ensured);
        }
        else if (use.Member.Type.IsReferenceType)
        {
            yield return Replace(request, use with { IsSilenced = true }, $"Throw when there is no {use.Member.Name}", "Coalesce", use.Text);
        }
    }

    /// <summary>The form for places where no statement can stand.</summary>
    private static FixOffer Replace(FixRequest request, PayloadUse use, string title, string key, string read)
    {
        ExpressionSyntax whole = use.Whole;
        string reason = use.Variable is null ? $"\"There is no {use.Member.Name}.\"" : $"$\"The status is {{{use.Owner}.{use.Carrier.StatusProperty.Name}}}.\"";
        string text = use.IsSilenced
            ? Parentheses.Around($"{read} ?? throw new {FailureCode.InvalidOperation(request, use.Read)}({reason})", whole)
            : read;
        return new FixOffer(title, key, whole, () => [SyntaxFactory.ParseExpression(text).WithTriviaFrom(whole)]);
    }
}
