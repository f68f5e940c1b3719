namespace FloraGen.Runtime.Internal;

using System;
#if !NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

/// <summary>A browser sends what a client asks for in its own way: connections, cookies and redirects are its business.</summary>
internal static class Browser
{
#if NET8_0_OR_GREATER
    /// <summary>Whether this code runs in one.</summary>
    public static bool IsHost => OperatingSystem.IsBrowser();
#else
    /// <summary>Whether this code runs in one: libraries for older frameworks do too.</summary>
    public static bool IsHost { get; } = RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"));
#endif
}
