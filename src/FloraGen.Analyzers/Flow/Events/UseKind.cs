namespace FloraGen.Analyzers.Flow.Events;

/// <summary>What is done with a value.</summary>
internal enum UseKind
{
    /// <summary>Somebody else got the value or its status.</summary>
    HandedOver,

    /// <summary>The value was put into a field or a property.</summary>
    Stored,

    /// <summary>The status was written down for people.</summary>
    WrittenDown,

    /// <summary>The status was put into a variable beside other values.</summary>
    Copied,

    /// <summary>What explains a failure was read.</summary>
    DetailRead,

    /// <summary>From here on the value is no failure, or the code does not get here.</summary>
    Ensured,
}
