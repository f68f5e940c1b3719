using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>FLORA1018: a task leaves the scope of what its call needs, which is disposed while the request is under way.</summary>
internal sealed class OutlivingTaskRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Calls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (Leaving(call, context) is { } place && Needed(call, context) is { } needed && !TestMethods.Include(context.Owner))
            {
                context.Report(UsageDiagnostics.OutlivingTask, place.GetLocation(), needed.Name, CallResults.NameOf(call));
            }
        }
    }

    /// <summary>Where the task goes that nobody waits for; null where somebody may.</summary>
    private static SyntaxNode? Leaving(IInvocationOperation call, RuleContext context)
    {
        IOperation task = Whole(call);
        switch (task.Parent)
        {
            case IReturnOperation { Kind: not OperationKind.YieldReturn }:
                return call.Syntax;
            case IExpressionStatementOperation when context.Catalog.CallOf(call.TargetMethod) is { IsLazy: false }:
            case ISimpleAssignmentOperation { Target: IDiscardOperation } when context.Catalog.CallOf(call.TargetMethod) is { IsLazy: false }:
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation }:
                return call.Syntax;
            default:
                return CallResults.DeclaredBy(task) is { } local && CallResults.ReferencesTo(local, context.Body.Sources.Root).ToList() is [var only] && CallResults.Outside(only).Parent is IReturnOperation
                    ? only.Syntax
                    : null;
        }
    }

    /// <summary>The expression that a task is one of the results of.</summary>
    private static IOperation Whole(IOperation task)
    {
        IOperation outside = CallResults.Outside(task);
        return outside.Parent switch
        {
            IConditionalOperation { Syntax: ConditionalExpressionSyntax } choice when choice.Condition != outside => Whole(choice),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm when arm.Value == outside => Whole(choice),
            _ => outside,
        };
    }

    /// <summary>What is disposed at the end of a scope that the call stands in, and that the call works with until it has its result.</summary>
    private static ILocalSymbol? Needed(IInvocationOperation call, RuleContext context)
        => call.Arguments.Select(static argument => argument.Value).Append(call.Instance)
            .OfType<IOperation>()
            .SelectMany(value => HeldBy(value, context, depth: 0))
            .FirstOrDefault(local => UsingLocals.ScopeOf(local) is { } scope && scope.Span.Contains(call.Syntax.Span) && IsOfSameFunction(local, call, context));

    /// <summary>The variables whose object a value is, or holds on to.</summary>
    private static IEnumerable<ILocalSymbol> HeldBy(IOperation value, RuleContext context, int depth) => value switch
    {
        ILocalReferenceOperation { Local: var local } when local.IsUsing() => [local],
        ILocalReferenceOperation { Local: var local } when depth == 0 => HeldBy(InitializerOf(local, context), depth + 1),
        IConversionOperation { Operand: var operand } => HeldBy(operand, context, depth),
        IParenthesizedOperation { Operand: var operand } => HeldBy(operand, context, depth),
        IPropertyReferenceOperation { Instance: { } instance } member when context.Catalog.IsGenerated(member.Property.ContainingType) || member.Type is { Name: "CancellationToken" } => HeldBy(instance, context, depth),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: var type } } made when context.Catalog.IsGenerated(type) => made.Arguments.SelectMany(argument => HeldBy(argument.Value, context, depth)),
        IObjectCreationOperation creation => creation.Arguments.SelectMany(argument => HeldBy(argument.Value, context, depth))
            .Concat(creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().SelectMany(assignment => HeldBy(assignment.Value, context, depth)) ?? []),
        _ => [],
    };

    private static IEnumerable<ILocalSymbol> HeldBy((IOperation? Value, RuleContext Context) made, int depth)
        => made.Value is { } value ? HeldBy(value, made.Context, depth) : [];

    private static (IOperation? Value, RuleContext Context) InitializerOf(ILocalSymbol local, RuleContext context)
        => (context.Body.Sources.Root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local))?.GetVariableInitializer()?.Value, context);

    private static bool IsOfSameFunction(ILocalSymbol local, IInvocationOperation call, RuleContext context)
        => context.Body.Sources.Root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local)) is { } declaration
            && CallResults.FunctionAround(declaration) == CallResults.FunctionAround(call);
}
