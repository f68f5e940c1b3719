namespace FloraGen.Testing.Running;

/// <summary>A test that runs a program for .NET Framework where that is not: on Mono.</summary>
public sealed class MonoFactAttribute() : ProgramFactAttribute(
    Program, "apt-get install mono-devel libmono-system-net-http4.0-cil libmono-microsoft-csharp4.0-cil")
{
    public const string Program = "mono";
}
