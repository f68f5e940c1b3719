using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Uploads;

internal static class ReservationTable
{
    public static void Insert(SqliteConnection connection, Reservation reservation)
        => connection.Execute(
            """
            INSERT INTO reservations (id, asset_id, key, policy, signature, expires_at)
            VALUES ($id, $asset_id, $key, $policy, $signature, $expires_at)
            """,
            ("$id", reservation.Id),
            ("$asset_id", reservation.AssetId),
            ("$key", reservation.Key),
            ("$policy", reservation.Policy),
            ("$signature", reservation.Signature),
            ("$expires_at", reservation.ExpiresAt));

    public static Reservation? Find(SqliteConnection connection, string id)
        => connection.Query("SELECT * FROM reservations WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    public static Reservation? FindOfAsset(SqliteConnection connection, string assetId)
        => connection.Query("SELECT * FROM reservations WHERE asset_id = $asset_id", Read, ("$asset_id", assetId)).SingleOrDefault();

    public static void DeleteOfAsset(SqliteConnection connection, string assetId)
        => connection.Execute("DELETE FROM reservations WHERE asset_id = $asset_id", ("$asset_id", assetId));

    public static void MarkUsed(SqliteConnection connection, string id, long usedAt)
        => connection.Execute("UPDATE reservations SET used_at = $used_at WHERE id = $id", ("$id", id), ("$used_at", usedAt));

    private static Reservation Read(SqliteDataReader row) => new(
        (string)row["id"],
        (string)row["asset_id"],
        (string)row["key"],
        (string)row["policy"],
        (string)row["signature"],
        (long)row["expires_at"],
        row.NumberOrNull("used_at"));
}
