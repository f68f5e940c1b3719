namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Texts beside the tests.</summary>
internal static class EmbeddedPage
{
    public static string Read(string name)
    {
        using Stream stream = typeof(EmbeddedPage).Assembly.GetManifestResourceStream("Cases/" + name) ?? throw new FileNotFoundException(name);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
