using System.Security.Cryptography;
using System.Text;
using FloraSandbox.Errors;
using FloraSandbox.Hosting;
using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Primitives;

namespace FloraSandbox.Idempotency;

/// <summary>
/// Handles POSTs so that one idempotency key acts once within two hours. The action and the memory of its response are
/// one transaction: either both happened or neither. Errors are not remembered, since nothing was done.
/// </summary>
internal sealed class IdempotentPosts(Database database, TimeProvider time)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 255;
    private static readonly TimeSpan s_memory = TimeSpan.FromHours(2);

    public async Task RespondAsync(HttpContext context, Func<SqliteConnection, byte[], SandboxResponse> act)
    {
        MemoryStream buffer = new();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        byte[] body = buffer.ToArray();

        string? key = Key(context.Request);
        if (key is null)
        {
            await database.Run(connection => act(connection, body)).WriteAsync(context.Response);
            return;
        }

        string id = Hash(Encoding.UTF8.GetBytes($"{context.Request.Headers.Authorization}\n{key}"));
        string fingerprint = Hash([.. Encoding.UTF8.GetBytes($"{context.Request.Method} {RawPath.Of(context)}\n"), .. body]);
        (SandboxResponse response, bool isReplay) = database.Run(connection => ActOnce(connection, id, fingerprint, body, act));
        if (isReplay)
        {
            context.Response.Headers["idempotent-replayed"] = "true";
        }

        await response.WriteAsync(context.Response);
    }

    private (SandboxResponse Response, bool IsReplay) ActOnce(
        SqliteConnection connection,
        string id,
        string fingerprint,
        byte[] body,
        Func<SqliteConnection, byte[], SandboxResponse> act)
    {
        DateTimeOffset now = time.GetUtcNow();
        IdempotentResponseTable.DeleteUpTo(connection, (now - s_memory).ToUnixTimeMilliseconds());
        if (IdempotentResponseTable.Find(connection, id) is IdempotentResponse known)
        {
            return known.Fingerprint == fingerprint ? (known.Response, true) : throw ApiErrors.IdempotencyDuplicate();
        }

        SandboxResponse response = act(connection, body);
        IdempotentResponseTable.Insert(connection, new IdempotentResponse(id, fingerprint, response, now.ToUnixTimeMilliseconds()));
        return (response, false);
    }

    private static string? Key(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(Header, out StringValues values))
        {
            return null;
        }

        string key = values.ToString();
        return key.Length is > 0 and <= LongestKey ? key : throw ApiErrors.Invalid(Header, $"must have 1 to {LongestKey} characters");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
