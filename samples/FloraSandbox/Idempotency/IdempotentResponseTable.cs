using FloraSandbox.Hosting;
using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Idempotency;

internal static class IdempotentResponseTable
{
    public static void DeleteUpTo(SqliteConnection connection, long createdAt)
        => connection.Execute("DELETE FROM idempotent_responses WHERE created_at <= $created_at", ("$created_at", createdAt));

    public static IdempotentResponse? Find(SqliteConnection connection, string id)
        => connection.Query("SELECT * FROM idempotent_responses WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    public static void Insert(SqliteConnection connection, IdempotentResponse response)
        => connection.Execute(
            """
            INSERT INTO idempotent_responses (id, fingerprint, status, json, created_at)
            VALUES ($id, $fingerprint, $status, $json, $created_at)
            """,
            ("$id", response.Id),
            ("$fingerprint", response.Fingerprint),
            ("$status", response.Response.Status),
            ("$json", response.Response.Json),
            ("$created_at", response.CreatedAt));

    private static IdempotentResponse Read(SqliteDataReader row) => new(
        (string)row["id"],
        (string)row["fingerprint"],
        new SandboxResponse((int)(long)row["status"], (byte[])row["json"]),
        (long)row["created_at"]);
}
