using FloraGen.Servers.Application.Results;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Mvc;

namespace FloraGen.Servers.Application;

/// <summary>What the application returns where it does not return what it received.</summary>
public static class Samples
{
    public static Plant Tulip { get; } = new(1, "Tulip", "Tulipa \u00D7 gesneriana", 2.5m, new DateOnly(2024, 2, 29));

    public static Plant Rose { get; } = new(2, "Rose", null, 12.75m, null);

    public static Complaint Complaint { get; } = new("too_dry", "It needs water.");

    public static ProblemDetails Problem { get; } = new()
    {
        Type = "https://garden.example/problems/frost",
        Title = "Frost",
        Status = 409,
        Detail = "The ground is frozen.",
        Instance = "/beds/7",
        Extensions = { ["depth"] = 12 },
    };

    public static Dictionary<string, string[]> Errors { get; } = new() { ["price"] = ["It is negative.", "It has to be paid."], ["name"] = ["It is long."] };

    /// <summary>A page of five plants.</summary>
    public static PagedResult<Plant> Page(int page, int size)
        => new([.. Enumerable.Range(1, 5).Skip((page - 1) * size).Take(size).Select(static id => Rose with { Id = id })], page, size, 5);

    public static byte[] Picture { get; } = [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0xFF];
}
