namespace FloraGen.Package.Tests.Running;

/// <summary>A test that runs a program for .NET Framework where that is not: on Mono.</summary>
internal sealed class MonoFactAttribute : FactAttribute
{
    public const string Program = "mono";

    public MonoFactAttribute()
    {
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(static folder => File.Exists(Path.Combine(folder, Program))))
        {
            Skip = "There is no Mono to run a program for .NET Framework on: apt-get install mono-runtime libmono-system-net-http4.0-cil.";
        }
    }
}
