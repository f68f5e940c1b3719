using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>FLORA1019: a handler for an exception of another client's: this one wraps it, or never throws it.</summary>
internal sealed class DeadHandlerRule : IUsageRule
{
    private static readonly string[] s_foreign = ["System.Net.Http.HttpRequestException", "Refit.ApiException", "Microsoft.Kiota.Abstractions.ApiException"];

    public BodyTraits Needs => BodyTraits.Tries | BodyTraits.Calls;

    public void Check(RuleContext context)
    {
        foreach (ITryOperation attempt in context.Body.Sources.Tries)
        {
            ICatchClauseOperation? dead = attempt.Catches.FirstOrDefault(clause => !IsOfClient(clause.ExceptionType, context) && IsForeign(clause.ExceptionType));
            if (dead?.Syntax is CatchClauseSyntax clause
                && context.Calls.Find(call => TryBlocks.Around(call) == attempt) is { } first
                && !attempt.Catches.Any(other => IsOfClient(other.ExceptionType, context))
                && attempt.Body.Descendants().All(operation => IsHarmless(operation, context)))
            {
                string thrown = LooksAtStatusCode(clause) || !dead.ExceptionType.ToDisplayString().StartsWith("System.", StringComparison.Ordinal) ? "ApiException" : "ApiConnectionException";
                if (ClientCalls.Exception(first.TargetMethod.ContainingType, thrown, context.Catalog) is { } type)
                {
                    context.ReportWithFix(UsageDiagnostics.DeadHandler, clause.CatchKeyword.GetLocation(), FixProperties.Of(type), dead.ExceptionType.Name, type.Name);
                }
            }
        }
    }

    /// <summary>The last part of the name first: to write out the whole of it takes time.</summary>
    private static bool IsForeign(ITypeSymbol exception) => exception.Name is "HttpRequestException" or "ApiException" && s_foreign.Contains(exception.ToDisplayString());

    /// <summary>Whoever catches the client's own exceptions beside it knows them.</summary>
    private static bool IsOfClient(ITypeSymbol exception, RuleContext context) => exception is INamedTypeSymbol named && context.Catalog.IsGenerated(named);

    private static bool LooksAtStatusCode(CatchClauseSyntax clause)
        => clause.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == "StatusCode" && access.Expression.ToString() == clause.Declaration?.Identifier.ValueText);

    /// <summary>Whether an operation cannot bring such an exception from elsewhere: what nobody knows may.</summary>
    private static bool IsHarmless(IOperation operation, RuleContext context) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => context.Catalog.IsGenerated(method) || IsPlain(method) || context.Catalog.TraitsOf(method).IsLogging(method, context.Options),
        IAwaitOperation { Operation: var awaited } => IsMadeHere(awaited, context),
        IForEachLoopOperation { IsAsynchronous: true, Collection: var sequence } => IsMadeHere(sequence, context),
        IThrowOperation { Exception: { } thrown } => Thrown(thrown) is { } type && !IsForeign(type),
        IThrowOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or IDynamicInvocationOperation => false,
        IObjectCreationOperation { Type: { DeclaringSyntaxReferences.IsEmpty: false } type } => context.Catalog.IsGenerated(type as INamedTypeSymbol) || type.IsRecord,
        _ => true,
    };

    /// <summary>The type of an exception that is made where it is thrown.</summary>
    private static ITypeSymbol? Thrown(IOperation exception)
        => (exception is IConversionOperation conversion ? conversion.Operand : exception) is IObjectCreationOperation { Type: var type } ? type : null;

    /// <summary>A call of the client's whose task is waited for right there; a task from elsewhere can bring anything.</summary>
    private static bool IsMadeHere(IOperation operation, RuleContext context) => operation switch
    {
        IConversionOperation { Operand: var operand } => IsMadeHere(operand, context),
        IParenthesizedOperation { Operand: var operand } => IsMadeHere(operand, context),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WithCancellation" } chained => IsMadeHere(chained.Instance ?? chained.Arguments[0].Value, context),
        IInvocationOperation { TargetMethod: var method } => context.Catalog.IsGenerated(method) || WaitingCalls.Include(method),
        _ => false,
    };

    /// <summary>Methods of the framework's that have nothing to do with a network.</summary>
    private static bool IsPlain(IMethodSymbol method)
        => method.MethodKind != MethodKind.DelegateInvoke
            && method.DeclaringSyntaxReferences.IsEmpty
            && method.ContainingNamespace?.ToDisplayString() is "System" or "System.Linq" or "System.Text" or "System.Collections.Generic" or "System.Threading" or "System.Threading.Tasks" or "System.Runtime.CompilerServices" or "System.Globalization";
}
