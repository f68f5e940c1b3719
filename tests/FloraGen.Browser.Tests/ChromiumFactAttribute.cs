namespace FloraGen.Browser.Tests;

/// <summary>A test that needs a browser, and a page whose publishing takes as long as many other tests: CI=true runs it.</summary>
public sealed class ChromiumFactAttribute : ProgramFactAttribute
{
    public const string Program = "chromium";

    public ChromiumFactAttribute()
        : base(Program, "apt-get install chromium")
    {
        if (!Exhaustive.IsAsked)
        {
            Skip = "CI=true or FLORAGEN_EXHAUSTIVE=1 publishes the page and runs it in a browser.";
        }
    }
}
