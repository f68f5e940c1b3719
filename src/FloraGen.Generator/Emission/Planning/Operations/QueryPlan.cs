namespace FloraGen.Emission.Planning.Operations;

/// <summary>The record of parameters that an operation takes.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="IsRequired">Whether a call without it makes no sense.</param>
/// <param name="HasConstants">Whether it says something even where no caller gives it.</param>
/// <param name="HasQuery">Whether parameters of the query are in it.</param>
/// <param name="HasHeaders">Whether headers are.</param>
/// <param name="HasCookies">Whether cookies are.</param>
internal sealed record QueryPlan(string TypeName, bool IsRequired, bool HasConstants, bool HasQuery, bool HasHeaders, bool HasCookies);
