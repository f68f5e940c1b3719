using FloraGen.Servers.Application.Enums;

namespace FloraGen.Servers.Application.Shapes;

/// <summary>The parameters of an operation as one record.</summary>
public sealed record SearchParameters(
    string? Text,
    Color[] Colors,
    [property: FromHeader(Name = "X-Trace")] Guid? Trace,
    [property: FromQuery(Name = "max-price")] double? MaxPrice,
    int Page = 1);
