using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1004: makes sure of the status before the member is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncheckedPayloadCodeFix() : StatusCodeFix("FLORA1004")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (PayloadUse.Of(request) is not { } use)
        {
            yield break;
        }

        bool isSilenced = false;
        string failures = string.Join(" and ", request.Failures);
        if (use.Statement is { } statement && use.Variable is { } variable)
        {
            // A null that is silenced is still null while the status is pending: only a test of the status itself settles that.
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
            yield return use.InPlace("Read it from EnsureSucceeded()", "Ensure", use.IsSilenced ? use.OrThrow(request, use.Ensured) : use.Ensured);
        }
        else if (use.Member.Type.IsReferenceType)
        {
            yield return use.InPlace($"Throw when there is no {use.Member.Name}", "Coalesce", use.OrThrow(request, use.Text));
        }
    }
}
