using Generated.Nursery;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JsonTests.Storage;

/// <summary>Entity Framework Core over SQLite in memory.</summary>
public class EntityFrameworkTests
{
    [Fact]
    public async Task RecordsAreKeptAsJsonAsOwnedAndAsComplexTypesAndEnumsByNumberAndByText()
    {
        await using SqliteConnection connection = new("Data Source=:memory:");
        await connection.OpenAsync();
        DbContextOptions<Shop> options = new DbContextOptionsBuilder<Shop>().UseSqlite(connection).Options;
        await using (Shop shop = new(options))
        {
            _ = await shop.Database.EnsureCreatedAsync();
            _ = shop.Offers.Add(new Offer { Plant = Plants.Full, Number = State.Grown, Status = State.CutDown, Bed = new() { Row = 7 }, Place = new() { Litres = 3 } });
            _ = await shop.SaveChangesAsync();
        }

        await using Shop again = new(options);
        Offer offer = await again.Offers.SingleAsync(static item => item.Number == State.Grown && item.Status == State.CutDown && item.Bed.Row == 7 && item.Place.Litres == 3);

        Assert.Equal(Plants.Full, offer.Plant);
        Assert.Equal(new Bed { Row = 7 }, offer.Bed);
        Assert.Equal(new Clay { Litres = 3 }, offer.Place);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select Number || ' ' || Status from Offers";
        Assert.Equal($"{(int)State.Grown} cut-down", await command.ExecuteScalarAsync());
    }
}
