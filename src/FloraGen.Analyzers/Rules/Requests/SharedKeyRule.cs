using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>FLORA1014: an idempotency key says that two calls are one, and they are not.</summary>
internal sealed class SharedKeyRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Calls;

    public void Check(RuleContext context)
    {
        Dictionary<ISymbol, List<IInvocationOperation>> callsWith = new(SymbolEqualityComparer.Default);
        foreach (IInvocationOperation call in context.Calls.Where(static call => !ReadingCalls.Include(call.TargetMethod)))
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (RequestKeys.Of(argument.Value, context) is { } key && IsSharedBy(call, argument, key, callsWith, context) && !TestMethods.Include(context.Owner))
                {
                    context.Report(UsageDiagnostics.SharedKey, call.Syntax.GetLocation(), CallResults.NameOf(call));
                }
            }
        }
    }

    private static bool IsSharedBy(IInvocationOperation call, IArgumentOperation options, RequestKey key, Dictionary<ISymbol, List<IInvocationOperation>> callsWith, RuleContext context)
    {
        if (key.IsForGood)
        {
            return true;
        }

        // A key that is made in the loop is one for each round, unless it is always the same text.
        if (SyntaxPlaces.LoopsAround(call.Syntax).FirstOrDefault(loop => key.IsConstant || !loop.Span.Contains(key.Made.Span)) is { } around
            && call.Arguments.Any(argument => argument != options && Changes(argument, around, context)))
        {
            return true;
        }

        if (key.Holder is null)
        {
            return false;
        }

        if (!callsWith.TryGetValue(key.Holder, out List<IInvocationOperation>? before))
        {
            callsWith[key.Holder] = before = [];
        }

        before.Add(call);
        return before.Exists(other => other != call && !IsSame(other, call) && !Alternatives.Are(other.Syntax, call.Syntax));
    }

    /// <summary>Whether a loop gives an argument another value in each round.</summary>
    private static bool Changes(IArgumentOperation argument, StatementSyntax loop, RuleContext context)
    {
        HashSet<ISymbol> written = new(
            context.Body.Sources.Root.Descendants().Where(operation => loop.Span.Contains(operation.Syntax.Span)).SelectMany(WrittenVariables.By),
            SymbolEqualityComparer.Default);
        return argument.Descendants().Any(operation => operation switch
        {
            ILocalReferenceOperation local => written.Contains(local.Local),
            IParameterReferenceOperation parameter => written.Contains(parameter.Parameter),
            _ => false,
        });
    }

    private static bool IsSame(IInvocationOperation one, IInvocationOperation other)
        => SymbolEqualityComparer.Default.Equals(one.TargetMethod, other.TargetMethod)
            && one.Arguments.Select(static argument => argument.Value.Syntax.ToString()).SequenceEqual(other.Arguments.Select(static argument => argument.Value.Syntax.ToString()));
}
