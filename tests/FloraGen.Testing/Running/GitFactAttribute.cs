namespace FloraGen.Testing.Running;

/// <summary>A test that makes a repository.</summary>
public sealed class GitFactAttribute() : ProgramFactAttribute(Program, "apt-get install git")
{
    public const string Program = "git";
}
