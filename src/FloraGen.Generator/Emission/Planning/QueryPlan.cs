namespace FloraGen.Emission.Planning;

/// <summary>The record of parameters that an operation takes.</summary>
internal sealed record QueryPlan(string TypeName, bool IsRequired, bool HasQuery, bool HasHeaders, bool HasCookies);
