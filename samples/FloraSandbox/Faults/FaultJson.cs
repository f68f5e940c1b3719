using System.Text.Json;
using FloraSandbox.Contract;
using FloraSandbox.Errors;

namespace FloraSandbox.Faults;

internal static class FaultJson
{
    /// <param name="json">A fault as JSON.</param>
    /// <param name="field">Where it stood, for the error envelope.</param>
    public static Fault Read(ReadOnlySpan<byte> json, string field)
    {
        Fault? fault;
        try
        {
            fault = JsonSerializer.Deserialize(json, SandboxJson.Wire.Fault);
        }
        catch (JsonException error)
        {
            throw ApiErrors.Invalid(field, $"is not a fault: {error.Message}");
        }

        if (fault is null)
        {
            throw ApiErrors.Invalid(field, "is not a fault: null");
        }

        return FaultCheck.Problem(fault) is string problem ? throw ApiErrors.Invalid(field, problem) : fault;
    }
}
