using Generated.Nursery;
using Microsoft.EntityFrameworkCore;

namespace JsonTests.Storage;

/// <summary>A database that keeps a client's records in each way that Entity Framework Core knows.</summary>
internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Offer> Offers => Set<Offer>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Offer>(offer =>
        {
            _ = offer.Property(item => item.Plant).HasConversion(new JsonConversion<Plant>(Plant.JsonTypeInfo));
            _ = offer.Property(item => item.Status).HasConversion(static state => state.ToWireString(), static text => Parse(text));
            _ = offer.OwnsOne(item => item.Bed);
            _ = offer.ComplexProperty(item => item.Place);
        });
    }

    private static State Parse(string text) => StateExtensions.TryParse(text, out State state) ? state : State.Unrecognized;
}
