using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Flow.Values;

/// <summary>What is known of a value at a point of the program.</summary>
internal readonly record struct ValueFacts
{
    // In this order, without a gap: states are copied often.

    /// <summary>The statuses that it can have here.</summary>
    public StatusSet Possible { get; init; }

    /// <summary>Those failures that nothing has been done about since they were isolated.</summary>
    public StatusSet Unhandled { get; init; }

    /// <summary>Whether the value exists on any path to here.</summary>
    public bool Exists { get; init; }

    public ValueOrigin Origin { get; init; }

    /// <summary>Whether every path to here has tested the status.</summary>
    public bool Tested { get; init; }

    /// <summary>Whether on every path to here somebody else got the value or its status.</summary>
    public bool HandedOver { get; init; }

    /// <summary>Whether code gave it its status or a member that depends on that: then the one says nothing of the other.</summary>
    public bool IsMadeByHand { get; init; }

    public static ValueFacts Of(ValueOrigin origin, StatusSet possible, StatusSet failures)
        => new() { Exists = true, Origin = origin, Possible = possible, Unhandled = failures };

    public static ValueFacts Join(in ValueFacts left, in ValueFacts right)
        => !left.Exists ? right
            : !right.Exists ? left
            : new()
            {
                Exists = true,
                Origin = left.Origin < right.Origin ? left.Origin : right.Origin,
                Possible = left.Possible | right.Possible,
                Unhandled = left.Unhandled | right.Unhandled,
                Tested = left.Tested && right.Tested,
                HandedOver = left.HandedOver && right.HandedOver,
                IsMadeByHand = left.IsMadeByHand || right.IsMadeByHand,
            };
}
