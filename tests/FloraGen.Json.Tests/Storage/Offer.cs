using Generated.Nursery;

namespace JsonTests.Storage;

internal sealed class Offer
{
    public int Id { get; set; }

    /// <summary>As JSON in a column.</summary>
    public required Plant Plant { get; set; }

    /// <summary>Its number, as it is by default.</summary>
    public State Number { get; set; }

    /// <summary>Its text.</summary>
    public State Status { get; set; }

    /// <summary>An owned type: its members are columns.</summary>
    public required Bed Bed { get; set; }

    /// <summary>A complex type: its members are columns.</summary>
    public required Clay Place { get; set; }
}
