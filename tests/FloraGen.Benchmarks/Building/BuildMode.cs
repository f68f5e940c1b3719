namespace FloraGen.Benchmarks.Building;

/// <summary>Where the compiler runs.</summary>
internal sealed record BuildMode(string[] Arguments)
{
    /// <summary>In a process that is started for the build, as on a build server.</summary>
    public static BuildMode Cold { get; } = new(["-p:UseSharedCompilation=false"]);

    /// <summary>In a process that stays for the next builds, as on a developer's machine.</summary>
    /// <param name="server">What only the builds here call the process, so that nobody else's is used or stopped.</param>
    public static BuildMode Warm(string server) => new(["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server}"]);
}
