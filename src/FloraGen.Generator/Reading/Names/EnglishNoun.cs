namespace FloraGen.Reading.Names;

/// <summary>One of many: <c>assets</c> to <c>asset</c>. Covers how APIs name things, not the language.</summary>
internal static class EnglishNoun
{
    private static readonly string[] s_singularEndings = ["ss", "us", "is", "status", "news", "series", "metadata"];

    /// <summary>Words whose singular ends in <c>ie</c>, and not in <c>y</c>.</summary>
    private static readonly string[] s_endingInIe = ["cookies", "movies", "calories", "zombies", "selfies", "rookies", "brownies", "hoodies", "smoothies"];

    public static string Singular(string noun)
    {
        if (!noun.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            || s_singularEndings.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return noun;
        }

        if (noun.Length > 4 && noun.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
        {
            return s_endingInIe.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                ? noun.Substring(0, noun.Length - 1)
                : noun.Substring(0, noun.Length - 3) + "y";
        }

        string[] takingEs = ["sses", "tuses", "xes", "zes", "ches", "shes"];
        bool dropsEs = takingEs.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return noun.Substring(0, noun.Length - (dropsEs ? 2 : 1));
    }
}
