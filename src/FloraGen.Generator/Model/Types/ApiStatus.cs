namespace FloraGen.Model.Types;

/// <summary>How a record says that the work behind it failed.</summary>
/// <param name="Member">The member that holds the status.</param>
/// <param name="EnumId">The enum of that member.</param>
/// <param name="Details">Members that explain a failure.</param>
/// <param name="Payload">Members that only a success has.</param>
internal sealed record ApiStatus(
    string Member, string EnumId, EquatableArray<string> Details, EquatableArray<string> Payload);
