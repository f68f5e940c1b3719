namespace FloraGen.Servers.Application.Enums;

/// <summary>Several at once, written as a number.</summary>
[Flags]
public enum Traits
{
    None = 0,
    Edible = 1,
    Fragrant = 2,
    Evergreen = 4,
}
