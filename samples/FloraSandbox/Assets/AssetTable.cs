using FloraSandbox.Contract;
using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

internal static class AssetTable
{
    public static void Insert(SqliteConnection connection, Asset asset)
        => connection.Execute(
            """
            INSERT INTO assets (id, workspace_id, project_id, name, origin, source_url, declared_type, created_at, settles_at, failure_message)
            VALUES ($id, $workspace_id, $project_id, $name, $origin, $source_url, $declared_type, $created_at, $settles_at, $failure_message)
            """,
            ("$id", asset.Id),
            ("$workspace_id", asset.WorkspaceId),
            ("$project_id", asset.ProjectId),
            ("$name", asset.Name),
            ("$origin", asset.Origin.ToString()),
            ("$source_url", asset.SourceUrl),
            ("$declared_type", asset.DeclaredType),
            ("$created_at", asset.CreatedAt),
            ("$settles_at", asset.SettlesAt),
            ("$failure_message", asset.FailureMessage));

    /// <summary>Writes what can change after an asset was created.</summary>
    public static void Update(SqliteConnection connection, Asset asset)
        => connection.Execute(
            """
            UPDATE assets
            SET name = $name, uploaded_at = $uploaded_at, upload_content_type = $upload_content_type, size_bytes = $size_bytes,
                width = $width, height = $height, settles_at = $settles_at, failure_message = $failure_message
            WHERE id = $id
            """,
            ("$id", asset.Id),
            ("$name", asset.Name),
            ("$uploaded_at", asset.File?.UploadedAt),
            ("$upload_content_type", asset.File?.ContentType),
            ("$size_bytes", asset.File?.SizeBytes),
            ("$width", asset.File?.Width),
            ("$height", asset.File?.Height),
            ("$settles_at", asset.SettlesAt),
            ("$failure_message", asset.FailureMessage));

    public static Asset? Find(SqliteConnection connection, string id)
        => connection.Query("SELECT * FROM assets WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    /// <summary>The newest assets that pass the filters, at most <paramref name="count"/>.</summary>
    public static IReadOnlyList<Asset> Newest(SqliteConnection connection, ListAssetsInput input, int count)
        => connection.Query(
            """
            SELECT * FROM assets
            WHERE ($before IS NULL OR sequence < $before)
              AND ($workspace_id IS NULL OR workspace_id = $workspace_id)
              AND ($project_id IS NULL OR project_id = $project_id)
              AND ($name IS NULL OR instr(lower(name), lower($name)) > 0)
            ORDER BY sequence DESC
            LIMIT $count
            """,
            Read,
            ("$before", input.Before),
            ("$workspace_id", input.WorkspaceId),
            ("$project_id", input.ProjectId),
            ("$name", input.Query),
            ("$count", count));

    private static Asset Read(SqliteDataReader row) => new()
    {
        Sequence = (long)row["sequence"],
        Id = (string)row["id"],
        WorkspaceId = (string)row["workspace_id"],
        ProjectId = row.TextOrNull("project_id"),
        Name = row.TextOrNull("name"),
        Origin = Enum.Parse<AssetOrigin>((string)row["origin"]),
        SourceUrl = row.TextOrNull("source_url"),
        DeclaredType = row.TextOrNull("declared_type"),
        CreatedAt = (long)row["created_at"],
        File = ReadFile(row),
        SettlesAt = row.NumberOrNull("settles_at"),
        FailureMessage = row.TextOrNull("failure_message"),
    };

    private static UploadedFile? ReadFile(SqliteDataReader row)
        => row.NumberOrNull("uploaded_at") is long uploadedAt
            ? new UploadedFile(
                uploadedAt,
                row.TextOrNull("upload_content_type"),
                (long)row["size_bytes"],
                row.NumberOrNull("width"),
                row.NumberOrNull("height"))
            : null;
}
