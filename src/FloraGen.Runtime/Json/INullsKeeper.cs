namespace FloraGen.Runtime.Internal;

/// <summary>A record that knows which of its members were null in JSON, and which were not there.</summary>
internal interface INullsKeeper
{
    ExplicitNulls Nulls { get; }
}
