using System.Reflection;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>Of what is compared.</summary>
internal static class Versions
{
    public static string Roslyn { get; } = Of(typeof(Compilation));

    public static string Of(Type type)
        => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? type.Assembly.GetName().Version!.ToString();
}
