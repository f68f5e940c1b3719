namespace FloraGen.Servers.Application.Polymorphism;

public sealed record RaisedBed : Bed
{
    public required int Height { get; init; }
}
