using System.Security.Cryptography;
using System.Text;
using FloraSandbox.Assets;
using FloraSandbox.Storage;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Uploads;

/// <summary>Gives out reservations. An asset has one at a time: a new one ends the old one.</summary>
internal sealed class ReservationDesk(TimeProvider time, TimeSpan lifetime)
{
    public Reservation Reserve(SqliteConnection connection, Asset asset)
    {
        DateTimeOffset expiresAt = time.GetUtcNow() + lifetime;
        string key = $"uploads/{asset.WorkspaceId}/{asset.Id}";
        Reservation reservation = new(
            NewId.WithPrefix("upl_"),
            asset.Id,
            key,
            Policy: Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key};expires={expiresAt:O}")),

            // The sandbox remembers what it gave out, so that nothing has to be computed from the policy.
            Signature: RandomNumberGenerator.GetHexString(64, lowercase: true),
            expiresAt.ToUnixTimeMilliseconds(),
            UsedAt: null);

        ReservationTable.DeleteOfAsset(connection, asset.Id);
        ReservationTable.Insert(connection, reservation);
        return reservation;
    }

    public bool HasExpired(SqliteConnection connection, Asset asset)
        => ReservationTable.FindOfAsset(connection, asset.Id)?.HasExpired(time.GetUtcNow()) ?? true;
}
