using System.Text.Json;
using Described.Flora;
using Microsoft.EntityFrameworkCore;

namespace JsonTests.Pages;

internal sealed class AssetStore(DbContextOptions<AssetStore> options) : DbContext(options)
{
    public DbSet<StoredAsset> Assets => Set<StoredAsset>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredAsset>(stored =>
        {
            _ = stored.Property(item => item.Asset).HasConversion(
                asset => JsonSerializer.Serialize(asset, AssetRetrieveResponse.JsonTypeInfo),
                text => JsonSerializer.Deserialize(text, AssetRetrieveResponse.JsonTypeInfo)!);
            _ = stored.Property(item => item.Status).HasConversion(status => status.ToWireString(), text => ParseStatus(text));
            _ = stored.OwnsOne(item => item.Error);
        });
    }

    private static AssetStatus ParseStatus(string text) => AssetStatusExtensions.TryParse(text, out AssetStatus status) ? status : AssetStatus.Unrecognized;
}
