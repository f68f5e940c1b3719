using FloraGen.Model;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>A method that asks until a status settles.</summary>
/// <param name="MethodName">Such as <c>WaitForStatusAsync</c>.</param>
/// <param name="Property">The property that holds the status.</param>
/// <param name="EnumName">Its enum.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Pending">Members of the enum that mean "ask again".</param>
internal sealed record WaitPlan(
    string MethodName, string Property, string EnumName, bool IsNullable, EquatableArray<string> Pending);
