namespace MyApp.Checks;

internal static class Plants
{
    public static Plant Oak => new() { Id = 7, Name = "Oak", LatinName = "Quercus", Price = Given.Price, Planted = Given.Date };

    public static Plant Weed => new() { Id = -1, Name = "", LatinName = null, Price = 0, Planted = null };
}
