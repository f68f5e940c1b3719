using FloraGen.Analyzers.Flow.Evaluation;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Truths;

/// <summary>What the parts of a pattern look at.</summary>
internal static class PatternInput
{
    /// <summary>The member of a value that a property of a pattern names.</summary>
    public static AbstractValue? Of(IPropertySubpatternOperation property, AbstractValue? value, ValueTable table)
        => property.Member is IPropertyReferenceOperation { Property: var member } && value is CarrierValue { Id: var id } && table.CarrierOf(id) is { } carrier
            ? MemberOf(carrier, id, member, property.Member.Syntax, table)
            : value is FilledValue filled && property.Member is IPropertyReferenceOperation { Property: var counted } && FilledLists.IsCount(counted) ? FilledLists.CountOf(filled)
            : null;

    public static AbstractValue? MemberOf(Carrier carrier, int id, IPropertySymbol member, SyntaxNode read, ValueTable table)
    {
        member = member.OriginalDefinition;
        return carrier.IsStatus(member) ? new StatusValue(id)
            : carrier.Availability(member) is not null ? new PayloadValue(id, member, read, StatusSet.All, false)
            : carrier.IsDetail(member) ? new DetailValue(id)
            : carrier.IsGuard(member) ? BoolValue.Of(Relations.Failure(id, table))
            : null;
    }

    /// <summary>The numbers of the values that a pattern over this one can tell apart.</summary>
    public static IReadOnlyList<int> Numbers(AbstractValue? value) => value switch
    {
        CarrierValue { Id: var id } => [id],
        StatusValue { Id: var id } => [id],
        PayloadValue { Id: var id } => [id],
        DetailValue { Id: var id } => [id],
        SubstituteValue { IsOther: var relation } => NumbersIn(relation),
        BoolValue { Relation: var relation } => NumbersIn(relation),
        FilledValue { IsFilled: var relation } => NumbersIn(relation),
        TupleValue { Elements: var elements } => [.. elements.SelectMany(Numbers).Distinct()],
        _ => [],
    };

    private static int[] NumbersIn(Relation relation) => relation.Entries.IsEmpty ? [] : [.. relation.Entries.Select(static entry => entry.Id)];
}
