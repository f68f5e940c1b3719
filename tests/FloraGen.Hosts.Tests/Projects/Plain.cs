using System.Text.Json;
using App.Shelter;

/// <summary>Where C# knows no unions, the value is matched against.</summary>
internal static class Plain
{
    public static string Describe(Key? key) => key is { } known
        ? known.Value switch
        {
            int => "number",
            string => "text",
            JsonElement => "other",
            _ => "nothing",
        }
        : "null";
}
