using System.Runtime.CompilerServices;

namespace RuntimeTests.Support;

/// <summary>The tests do not see what the machine that they run on is set up for.</summary>
internal static class CleanEnvironment
{
    [ModuleInitializer]
    internal static void Clear()
    {
        Environment.SetEnvironmentVariable("FLORA_API_KEY", null);
        Environment.SetEnvironmentVariable("FLORA_BASE_URL", null);
    }
}
