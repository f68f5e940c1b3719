using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>A switch over a status, over a record that carries one, or over a tuple of them: which arm each value reaches.</summary>
internal sealed class SwitchReading
{
    /// <summary>Combinations of a tuple's values beyond which nothing is said.</summary>
    private const int MostCombinations = 4096;

    private readonly AbstractValue _value;

    /// <summary>The first arm that takes whatever reaches it; null where there is none.</summary>
    private readonly Lazy<SwitchArm?> _last;
    private (CatchAll Option, SwitchVerdict Verdict)? _verdict;

    private SwitchReading(GraphFlow graph, IOperation operation, SwitchInput input, IReadOnlyList<int> ids)
    {
        Graph = graph;
        Operation = operation;
        Arms = SwitchArm.Of(operation);
        _value = input.Value;
        _last = new Lazy<SwitchArm?>(FindLast);
        Ids = ids;
        Facts = input.Facts;
    }

    public GraphFlow Graph { get; }

    /// <summary>The statement or expression.</summary>
    public IOperation Operation { get; }

    public IReadOnlyList<SwitchArm> Arms { get; }

    /// <summary>The values that the switch tells apart; several for a tuple.</summary>
    public IReadOnlyList<int> Ids { get; }

    /// <summary>What is known of the values where the switch begins.</summary>
    public IReadOnlyDictionary<int, ValueFacts> Facts { get; }

    /// <summary>The word <c>switch</c>.</summary>
    public Location Location => Operation.Syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        _ => Operation.Syntax.GetLocation(),
    };

    /// <summary>All switches over statuses that control can reach.</summary>
    public static List<SwitchReading> In(BodyFlow body)
    {
        List<SwitchReading> result = [];
        foreach (GraphFlow graph in body.Graphs)
        {
            foreach (IOperation operation in body.Sources.Switches)
            {
                IOperation governing = operation is ISwitchOperation statement ? statement.Value : ((ISwitchExpressionOperation)operation).Value;
                if (graph.Events.SwitchInputs.TryGetValue(governing.Syntax, out SwitchInput? input) && Of(graph, operation, input) is { } reading)
                {
                    result.Add(reading);
                }
            }
        }

        return result;
    }

    private static SwitchReading? Of(GraphFlow graph, IOperation operation, SwitchInput input)
    {
        if (input.Value is not (StatusValue or CarrierValue or TupleValue))
        {
            return null;
        }

        List<int> ids = [.. PatternInput.Numbers(input.Value).Where(id => graph.Table.StatusOf(id) is not null && input.Facts[id].Exists)];
        if (ids.Count == 0)
        {
            return null;
        }

        SwitchReading reading = new(graph, operation, input, ids);
        return input.Value is not CarrierValue || reading.LooksAtStatus(ids[0]) ? reading : null;
    }

    /// <summary>What the switch does with failures.</summary>
    public SwitchVerdict VerdictUnder(CatchAll option)
    {
        if (_verdict is not { } known || known.Option != option)
        {
            _verdict = known = (option, SwitchVerdict.Of(this, option));
        }

        return known.Verdict;
    }

    /// <summary>What becomes of each combination of values that has a failure in it.</summary>
    public IEnumerable<SwitchOutcome> FailureOutcomes()
        => Combinations(failuresOnly: true).Select(Outcome);

    /// <summary>What becomes of a value, if it is the only one.</summary>
    public SwitchOutcome OutcomeOf(StatusSet value) => Outcome(new Dictionary<int, StatusSet> { [Ids[0]] = value });

    /// <summary>Whether a test is what the labels of this switch ask. What stands behind <c>when</c> is not.</summary>
    public bool IsOwnLabel(SyntaxNode node) => Arms.Any(arm => arm.Label == node
        || (arm.Pattern ?? arm.Constant)?.Syntax.Span.Contains(node.Span) == true
        || (node is SwitchLabelSyntax && arm.Label.Span.Contains(node.Span)));

    private SwitchArm? FindLast()
    {
        PatternMatcher anything = new(Graph.Table, static _ => null);
        return Arms.FirstOrDefault(arm => arm is { Pattern: null, Constant: null } || (arm is { IsGuarded: false, Pattern: { } pattern } && anything.Matches(pattern, _value) == Match.Yes));
    }

    private SwitchOutcome Outcome(IReadOnlyDictionary<int, StatusSet> values)
    {
        PatternMatcher matcher = new(Graph.Table, id => values.TryGetValue(id, out StatusSet value) ? value : null);
        List<SwitchArm>? partial = null;
        foreach (SwitchArm arm in Arms)
        {
            if (ReferenceEquals(arm, _last.Value))
            {
                return CoveredBy(partial, values) ?? new SwitchOutcome(values, arm, IsNamed: false);
            }

            Match match = arm.IsGuarded ? Match.No : arm.Pattern is { } some ? matcher.Matches(some, _value) : MatchesConstant(arm.Constant!, values);
            if (match == Match.Yes)
            {
                return new SwitchOutcome(values, arm, IsNamed: true);
            }

            if (match == Match.Maybe)
            {
                (partial ??= []).Add(arm);
            }
        }

        return CoveredBy(partial, values) ?? new SwitchOutcome(values, null, IsNamed: false);
    }

    /// <summary>Patterns that ask for more than the status may cover it together; one of them alone is like a guard.</summary>
    private SwitchOutcome? CoveredBy(List<SwitchArm>? partial, IReadOnlyDictionary<int, StatusSet> values)
        => partial is { Count: > 1 } || (partial is not null && Operation is ISwitchExpressionOperation { IsExhaustive: true } && !Arms.Any(static arm => arm.Pattern is IDiscardPatternOperation))
            ? new SwitchOutcome(values, partial![0], IsNamed: true)
            : null;

    private Match MatchesConstant(IOperation constant, IReadOnlyDictionary<int, StatusSet> values)
        => Constants.TryGet(constant, out object? named) && _value is StatusValue { Id: var id } && Graph.Table.StatusOf(id) is { } status
            ? status.Of(named) == values[id] ? Match.Yes : Match.No
            : Match.Maybe;

    private IEnumerable<IReadOnlyDictionary<int, StatusSet>> Combinations(bool failuresOnly)
    {
        List<Dictionary<int, StatusSet>> result = [[]];
        foreach (int id in Ids)
        {
            StatusEnum status = Graph.Table.StatusOf(id)!;
            StatusSet possible = Facts[id].HandedOver ? Facts[id].Possible & ~status.Failures : Facts[id].Possible;
            List<StatusSet> members = [.. (status.Named & possible).Members];
            if (result.Count * members.Count > MostCombinations)
            {
                return [];
            }

            result = [.. result.SelectMany(_ => members, (before, member) => new Dictionary<int, StatusSet>(before) { [id] = member })];
        }

        return result.Where(values => !failuresOnly || values.Any(each => each.Value.IsWithin(Graph.Table.StatusOf(each.Key)!.Failures)));
    }

    /// <summary>Whether a pattern looks at the status of a record: a switch over its other members is another matter.</summary>
    private bool LooksAtStatus(int id)
        => Graph.Table.CarrierOf(id) is { } carrier
            && Arms.Any(arm => arm.Pattern is { } pattern
                && pattern.DescendantsAndSelf().OfType<IPropertySubpatternOperation>().Any(property
                    => property.Member is IPropertyReferenceOperation member && carrier.IsStatus(member.Property.OriginalDefinition)));
}
