using System.Globalization;

namespace Reliability.Soak;

/// <summary>How long a soak is: short unless somebody asks for more.</summary>
internal static class SoakSetting
{
    /// <param name="name">The environment variable.</param>
    /// <param name="usual">What it is when nobody set it.</param>
    public static int Of(string name, int usual)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : usual;
}
