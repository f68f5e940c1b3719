using System.Text.Json;

namespace FloraGen.Sandbox.Tests;

/// <summary>A response of the sandbox, read to its end.</summary>
internal sealed record Reply(int Status, HttpResponseMessage Message, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public JsonElement Error => Json.GetProperty("error");

    public string ErrorCode => Error.GetProperty("code").GetString()!;

    public IEnumerable<string> WrongFields => Error.GetProperty("fields").EnumerateArray().Select(wrong => wrong.GetProperty("field").GetString()!);

    public string String(string name) => Json.GetProperty(name).GetString()!;

    public string? Header(string name) => Message.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.Single() : null;
}
