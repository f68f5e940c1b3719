using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace FloraGen.Editor.Tests.Protocol;

/// <summary>The messages of the language server protocol: a header with the length, an empty line, JSON.</summary>
internal sealed class MessageStream(Stream input, Stream output)
{
    private const string LengthHeader = "Content-Length: ";

    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task WriteAsync(JsonObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await _turn.WaitAsync();
        try
        {
            await output.WriteAsync(Encoding.ASCII.GetBytes($"{LengthHeader}{body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"));
            await output.WriteAsync(body);
            await output.FlushAsync();
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    /// <returns>Null at the end.</returns>
    public async Task<JsonObject?> ReadAsync()
    {
        int length = 0;
        while (await ReadLineAsync() is { } line)
        {
            if (line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line.AsSpan(LengthHeader.Length), CultureInfo.InvariantCulture);
            }
            else if (line.Length == 0)
            {
                byte[] body = new byte[length];
                await input.ReadExactlyAsync(body);
                return JsonNode.Parse(body)!.AsObject();
            }
        }

        return null;
    }

    private async Task<string?> ReadLineAsync()
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await input.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            _ = line.Append((char)one[0]);
        }

        return null;
    }
}
