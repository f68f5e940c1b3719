using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>FLORA1020, its second half: a list in pages, or a stream, is gone through twice, and each time all requests are made.</summary>
internal sealed class RepeatedSequenceRule : IUsageRule
{
    /// <summary>The class of the operators of LINQ for such sequences.</summary>
    private const string Operators = "AsyncEnumerable";

    public BodyTraits Needs => BodyTraits.LazyCalls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (context.Catalog.CallOf(call.TargetMethod) is { IsLazy: true }
                && CallResults.DeclaredBy(CallResults.Outside(call)) is { } local
                && SecondReading(local, context) is { } second
                && !TestMethods.Include(context.Owner))
            {
                context.ReportInfo(UsageDiagnostics.RepeatedSequence, second.Syntax.GetLocation(), CallResults.NameOf(call));
            }
        }
    }

    /// <summary>Where a list is read that was read before, and nothing was done in between that can have changed it.</summary>
    private static ILocalReferenceOperation? SecondReading(ILocalSymbol local, RuleContext context)
    {
        IOperation root = context.Body.Sources.Root;
        bool isWritten = root.Descendants().Any(operation => operation is not IVariableDeclaratorOperation && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));
        List<ILocalReferenceOperation> readings = isWritten ? [] : [.. CallResults.ReferencesTo(local, root).Where(IsGoneThrough).OrderBy(static reading => reading.Syntax.SpanStart)];
        return readings.Skip(1).FirstOrDefault(second => IsAgain(readings[0], second, context));
    }

    /// <summary>Whether all items are asked for here.</summary>
    private static bool IsGoneThrough(ILocalReferenceOperation reference)
    {
        IOperation current = CallResults.OutsideWaiting(reference);
        return current.Parent is IForEachLoopOperation { IsAsynchronous: true } loop ? loop.Collection == current
            : CallResults.CallOn(current) is { TargetMethod: { Name: var name, ContainingType.Name: Operators } } && IsOfAll(name);
    }

    private static bool IsOfAll(string name)
        => name is "CountAsync" or "LongCountAsync" or "SumAsync" or "AverageAsync" or "MinAsync" or "MaxAsync" or "LastAsync" || (name.StartsWith("To", StringComparison.Ordinal) && name.EndsWith("Async", StringComparison.Ordinal));

    private static bool IsAgain(ILocalReferenceOperation first, ILocalReferenceOperation second, RuleContext context)
        => CallResults.FunctionAround(first) == CallResults.FunctionAround(second)
            && !Alternatives.Are(first.Syntax, second.Syntax)
            && !IsInHandler(second.Syntax, first.Syntax)
            && !context.Body.Sources.Invocations.Exists(call => call.Syntax.SpanStart > first.Syntax.Span.End && call.Syntax.SpanStart < second.Syntax.SpanStart && MayChangeIt(call, context));

    /// <summary>Whether the second reading is there for when the first fails.</summary>
    private static bool IsInHandler(SyntaxNode second, SyntaxNode first)
        => second.Ancestors().Any(node => node is CatchClauseSyntax or FinallyClauseSyntax && !node.Span.Contains(first.Span));

    /// <summary>What only reads changes no list; whoever waits wants to see what has changed meanwhile, and what nobody knows may do anything.</summary>
    private static bool MayChangeIt(IInvocationOperation call, RuleContext context)
        => context.Catalog.IsGenerated(call.TargetMethod) ? ClientCalls.IsTask(call.TargetMethod.ReturnType) && !ReadingCalls.Include(call.TargetMethod)
            : WaitingCalls.Include(call.TargetMethod) || (ClientCalls.IsTask(call.TargetMethod.ReturnType) && call.TargetMethod.ContainingType.Name != Operators);
}
