namespace FloraGen.Browser.Tests;

/// <summary>A test that needs a browser.</summary>
public sealed class ChromiumFactAttribute() : ProgramFactAttribute(Program, "apt-get install chromium")
{
    public const string Program = "chromium";
}
