namespace FloraGen.Servers.Application.Enums;

/// <summary>Written as a number, which is what System.Text.Json does unless told otherwise.</summary>
public enum Season
{
    Spring,
    Summer,
    Autumn = 5,
    Winter,
}
