using Microsoft.Data.Sqlite;

namespace FloraSandbox.Storage;

/// <summary>
/// The SQLite file that holds all state. Every piece of work is one transaction, and they run one after the other:
/// what a piece of work reads cannot change before it writes.
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;

    private Database(SqliteConnection connection) => _connection = connection;

    public static Database Open(string path)
    {
        string fullPath = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);

        // A pooled connection would keep the file open after Dispose.
        SqliteConnectionStringBuilder settings = new() { DataSource = fullPath, Pooling = false };
        SqliteConnection connection = new(settings.ConnectionString);
        try
        {
            connection.Open();
            Schema.Apply(connection);
            return new Database(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public T Run<T>(Func<SqliteConnection, T> work)
    {
        lock (_gate)
        {
            using SqliteTransaction transaction = _connection.BeginTransaction();
            T result = work(_connection);
            transaction.Commit();
            return result;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _connection.Dispose();
        }
    }
}
