using Microsoft.Data.Sqlite;

namespace FloraSandbox.Storage;

/// <summary>The tables. All times are Unix milliseconds, UTC.</summary>
internal static class Schema
{
    private const long Version = 1;

    private const string Tables = """
        CREATE TABLE assets (
            sequence            INTEGER PRIMARY KEY AUTOINCREMENT,
            id                  TEXT NOT NULL UNIQUE,
            workspace_id        TEXT NOT NULL,
            project_id          TEXT,
            name                TEXT,
            origin              TEXT NOT NULL,
            source_url          TEXT,
            declared_type       TEXT,
            created_at          INTEGER NOT NULL,
            uploaded_at         INTEGER,
            upload_content_type TEXT,
            size_bytes          INTEGER,
            width               INTEGER,
            height              INTEGER,
            settles_at          INTEGER,
            failure_message     TEXT
        );

        CREATE TABLE reservations (
            id         TEXT PRIMARY KEY,
            asset_id   TEXT NOT NULL REFERENCES assets (id),
            key        TEXT NOT NULL,
            policy     TEXT NOT NULL,
            signature  TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            used_at    INTEGER
        );
        CREATE INDEX reservations_of_asset ON reservations (asset_id);

        CREATE TABLE idempotent_responses (
            id          TEXT PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            status      INTEGER NOT NULL,
            json        BLOB NOT NULL,
            created_at  INTEGER NOT NULL
        );
        CREATE INDEX idempotent_responses_by_age ON idempotent_responses (created_at);
        """;

    public static void Apply(SqliteConnection connection)
    {
        // With a write-ahead log, NORMAL survives a crash of the process; only a crash of the machine can lose the last writes.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");

        using SqliteTransaction transaction = connection.BeginTransaction();
        long found = connection.Query("PRAGMA user_version", row => row.GetInt64(0)).Single();
        if (found == Version)
        {
            return;
        }

        if (found != 0)
        {
            throw new InvalidDataException($"{connection.DataSource} was written by another version of the sandbox. Delete it, or choose another file.");
        }

        connection.Execute(Tables);
        connection.Execute($"PRAGMA user_version = {Version}");
        transaction.Commit();
    }
}
