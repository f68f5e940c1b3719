namespace FloraGen.Newcomer.Tests;

/// <summary>A test that runs commands of a page as they stand.</summary>
public sealed class BashFactAttribute() : ProgramFactAttribute(Program, "apt-get install bash")
{
    public const string Program = "bash";
}
