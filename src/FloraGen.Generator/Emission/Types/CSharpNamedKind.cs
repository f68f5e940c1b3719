namespace FloraGen.Emission.Types;

/// <summary>What a generated type is.</summary>
internal enum CSharpNamedKind
{
    Record,

    /// <summary>An enum whose values are texts on the wire.</summary>
    TextEnum,

    /// <summary>An enum whose values are numbers on the wire.</summary>
    NumericEnum,

    /// <summary>A union, one of whose values may be an object or a list.</summary>
    Union,

    /// <summary>A union of values that each have a plain text.</summary>
    SimpleUnion,
}
