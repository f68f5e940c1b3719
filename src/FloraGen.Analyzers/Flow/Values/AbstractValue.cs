using FloraGen.Analyzers.Flow.Truths;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Flow.Values;

/// <summary>What an expression stands for, as far as the rules care. Null stands for anything else.</summary>
internal abstract record AbstractValue;

/// <summary>A record with a status.</summary>
internal sealed record CarrierValue(int Id) : AbstractValue;

/// <summary>The status of a value, or a status by itself.</summary>
internal sealed record StatusValue(int Id) : AbstractValue;

/// <summary>The status of a value as text.</summary>
/// <param name="IsWire">Whether it is the text of the wire rather than the name of the member.</param>
internal sealed record StatusTextValue(int Id, bool IsWire) : AbstractValue;

/// <summary>What only a success has. It counts as read where something is done with it.</summary>
/// <param name="Read">Where it was read.</param>
/// <param name="Under">The statuses that were possible there: paths may have joined since.</param>
/// <param name="WasTested">Whether the status had been tested there.</param>
internal sealed record PayloadValue(int Id, IPropertySymbol Member, SyntaxNode Read, StatusSet Under, bool WasTested) : AbstractValue;

/// <summary>What explains a failure.</summary>
internal sealed record DetailValue(int Id) : AbstractValue;

/// <summary>A task with a result.</summary>
internal sealed record TaskValue(AbstractValue Result) : AbstractValue;

/// <summary>Something, just returned, that consists of records with a status: a list, a dictionary, a task of a list.</summary>
internal sealed record ItemsValue(int Id) : AbstractValue;

/// <summary>What goes through such a list.</summary>
/// <param name="Element">What the list consists of, where what goes through it does not say so.</param>
internal sealed record EnumeratorValue(int Id, ITypeSymbol? Element) : AbstractValue;

/// <summary>A lambda that returns what a call returns.</summary>
internal sealed record FunctionValue(Carrier Result) : AbstractValue;

/// <summary>A response without a status of its own.</summary>
internal sealed record ResponseValue(int Id) : AbstractValue;

/// <summary>A truth that depends on statuses.</summary>
internal sealed record BoolValue(Relation Relation) : AbstractValue
{
    public static readonly BoolValue Unknown = new(Relation.Unknown);

    public static BoolValue Of(Relation relation) => ReferenceEquals(relation, Relation.Unknown) ? Unknown : new BoolValue(relation);
}

/// <summary>Several values, of which some can be null.</summary>
internal sealed record TupleValue(AbstractValue?[] Elements) : AbstractValue
{
    public bool Equals(TupleValue? other) => other is not null && Elements.SequenceEqual(other.Elements);

    public override int GetHashCode() => Elements.Length;
}

/// <summary>The literal <c>null</c>.</summary>
internal sealed record NullValue : AbstractValue
{
    public static readonly NullValue Instance = new();
}

/// <summary>A number or a text that is written out.</summary>
internal sealed record ConstantValue(object Constant) : AbstractValue;

/// <summary>An object, whichever it is: all that is known is that it is not null.</summary>
/// <param name="IsMade">Whether the code made it itself, and does not rely on what a method declares.</param>
/// <param name="IsText">Whether it is a text that is not empty.</param>
internal sealed record ObjectValue(bool IsMade, bool IsText) : AbstractValue
{
    public static readonly ObjectValue Made = new(true, false);
    public static readonly ObjectValue Text = new(true, true);
    public static readonly ObjectValue Declared = new(false, false);
}

/// <summary>A list, a set or a text that this code made empty, and fills itself.</summary>
/// <param name="Creation">Where it was made: all that hold the same one have the same.</param>
/// <param name="IsFilled">What follows for statuses from there being anything in it.</param>
internal sealed record FilledValue(IOperation Creation, Relation IsFilled) : AbstractValue
{
    /// <summary>Whether others may have put something into it, or taken it out: then it proves nothing.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A constant, or null, that stands in where something could not be asked: the <c>Count</c> of nothing.</summary>
/// <param name="IsOther">What follows for statuses from its being something else.</param>
internal sealed record SubstituteValue(object? Constant, Relation IsOther) : AbstractValue
{
    /// <summary>Whether it is known on all paths what it is, and whether that is the constant.</summary>
    public bool IsExact { get; init; }

    /// <summary>The one constant that it can be besides; null where there are several, or it is not exact.</summary>
    public object? Other { get; init; }

    /// <summary>Whether all that it can be besides is a text that is not empty.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether all that it can be besides is greater, and whole.</summary>
    public bool IsLeast { get; init; }

    /// <summary>Whether it is greater, or not, than a number that tells the least from all others; null for any other question.</summary>
    public Relation? Meets(BinaryOperatorKind kind, object? constant)
    {
        if (!IsLeast || !IsExact || StatusEnum.ToInt64(Constant) is not { } least || StatusEnum.ToInt64(constant) is not { } limit)
        {
            return null;
        }

        return kind switch
        {
            BinaryOperatorKind.GreaterThan when limit == least => IsOther,
            BinaryOperatorKind.GreaterThanOrEqual when limit == least + 1 => IsOther,
            BinaryOperatorKind.LessThanOrEqual when limit == least => IsOther.Negated,
            BinaryOperatorKind.LessThan when limit == least + 1 => IsOther.Negated,
            _ => null,
        };
    }
}

/// <summary>Different things on different paths.</summary>
internal sealed record MixedValue : AbstractValue
{
    public static readonly MixedValue Instance = new();
}
