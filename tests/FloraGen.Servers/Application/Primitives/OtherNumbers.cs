namespace FloraGen.Servers.Application.Primitives;

/// <summary>Numbers of sizes that are seen less often.</summary>
public sealed record OtherNumbers
{
    public required sbyte SByte { get; init; }

    public required short Short { get; init; }

    public required ushort UShort { get; init; }

    public required ulong ULong { get; init; }

    public required float Float { get; init; }
}
