using FloraSandbox.Hosting;
using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Idempotency;

internal static class IdempotentAnswerTable
{
    public static void DeleteUpTo(SqliteConnection connection, long createdAt)
        => connection.Execute("DELETE FROM idempotent_answers WHERE created_at <= $created_at", ("$created_at", createdAt));

    public static IdempotentAnswer? Find(SqliteConnection connection, string id)
        => connection.Query("SELECT * FROM idempotent_answers WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    public static void Insert(SqliteConnection connection, IdempotentAnswer answer)
        => connection.Execute(
            """
            INSERT INTO idempotent_answers (id, fingerprint, status, json, created_at)
            VALUES ($id, $fingerprint, $status, $json, $created_at)
            """,
            ("$id", answer.Id),
            ("$fingerprint", answer.Fingerprint),
            ("$status", answer.Answer.Status),
            ("$json", answer.Answer.Json),
            ("$created_at", answer.CreatedAt));

    private static IdempotentAnswer Read(SqliteDataReader row) => new(
        (string)row["id"],
        (string)row["fingerprint"],
        new Answer((int)(long)row["status"], (byte[])row["json"]),
        (long)row["created_at"]);
}
