#if NSWAG || FASTENDPOINTS
global using Season = MyApp.Garden.Season;
global using Needs = string;
global using Traits = long;
#elif SNAKECASE
global using Season = MyApp.Garden.Season;
global using Needs = string;
global using Traits = string;
#elif SWASHBUCKLE
global using Season = int;
global using Needs = string;
global using Traits = int;
#else
global using Season = long;
global using Needs = string;
global using Traits = long;
#endif

namespace MyApp.Checks;

/// <summary>The values of the server's enum, where its document does not name them.</summary>
internal static class Seasons
{
#if NSWAG || FASTENDPOINTS || SNAKECASE
    public const Season Spring = Season.Spring;
    public const Season Summer = Season.Summer;
    public const Season Autumn = Season.Autumn;
    public const Season Winter = Season.Winter;
#else
    public const Season Spring = 0;
    public const Season Summer = 1;
    public const Season Autumn = 5;
    public const Season Winter = 6;
#endif
}

internal static class NeedValues
{
    public const Needs WaterAndLight = "Water, Light";
    public const Needs Shelter = "Shelter";
}

internal static class TraitValues
{
#if SNAKECASE
    public const Traits EdibleAndEvergreen = "Edible, Evergreen";
    public const Traits Fragrant = "Fragrant";
#else
    public const Traits EdibleAndEvergreen = 5;
    public const Traits Fragrant = 2;
#endif
}
