using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1016: a failure is made to throw, and the exception is caught by a block that is empty.</summary>
internal sealed class SwallowedFailureRule : IUsageRule
{
    private const string FailureException = "ApiFailureException";

    public BodyTraits Needs => BodyTraits.Tries | BodyTraits.Invocations;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Body.Sources.Invocations)
        {
            if (GuardCalls.EnsuresSuccess(call.TargetMethod, context.Catalog.TraitsOf(call.TargetMethod), context.Catalog, context.Options)
                && TryBlocks.Around(call) is { } attempt
                && Catching(call, attempt, context) is { } caught
                && IsEmpty(caught)
                && !Leaves(attempt.Body)
                && !IsNoted(call, attempt.Body)
                && !context.IsReportedBehind(UsageDiagnostics.UncheckedPayload.Id, attempt.Syntax.Span.End)
                && !TestMethods.Include(context.Owner))
            {
                context.Report(
                    UsageDiagnostics.SwallowedFailure,
                    ((CatchClauseSyntax)caught.Syntax).CatchKeyword.GetLocation(),
                    caught.ExceptionType.SpecialType == SpecialType.System_Object ? nameof(Exception) : caught.ExceptionType.Name);
            }
        }
    }

    /// <summary>The first clause that catches the exception whatever else is so.</summary>
    private static ICatchClauseOperation? Catching(IInvocationOperation call, ITryOperation attempt, RuleContext context)
    {
        INamedTypeSymbol? exception = ClientCalls.Exception(call.TargetMethod.ContainingType, FailureException, context.Catalog);
        return attempt.Catches.FirstOrDefault(clause => Catches(clause.ExceptionType, exception)) is { Filter: null } first ? first : null;
    }

    private static bool Catches(ITypeSymbol caught, INamedTypeSymbol? thrown)
    {
        if (caught.SpecialType == SpecialType.System_Object || caught is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
        {
            return true;
        }

        for (INamedTypeSymbol? type = thrown; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, caught))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A comment is a decision.</summary>
    private static bool IsEmpty(ICatchClauseOperation clause)
        => clause.Handler.Operations.IsEmpty
            && clause.Syntax is CatchClauseSyntax { Block: { Statements.Count: 0 } block }
            && !block.OpenBraceToken.TrailingTrivia.Concat(block.CloseBraceToken.LeadingTrivia).Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    /// <summary>Whether a variable that outlives the block tells that all was well.</summary>
    private static bool IsNoted(IInvocationOperation call, IBlockOperation body)
        => body.Descendants().OfType<IAssignmentOperation>().Any(assignment => assignment.Syntax.Span.End >= call.Syntax.Span.End && assignment.Target switch
        {
            ILocalReferenceOperation { Local: var local } => local.DeclaringSyntaxReferences.Any(declaration => !body.Syntax.Span.Contains(declaration.Span)),
            IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => true,
            _ => false,
        });

    /// <summary>Whether the block does not go on when all is well: then what follows is for the failure.</summary>
    private static bool Leaves(IBlockOperation body) => body.Operations.LastOrDefault() is IReturnOperation or IBranchOperation or IThrowOperation;
}
