using System.Net.Quic;

namespace Reliability.Http3;

/// <summary>A test that needs QUIC, which .NET has from the operating system or from the library msquic.</summary>
public sealed class QuicFactAttribute : FactAttribute
{
    public QuicFactAttribute()
    {
        if (!((OperatingSystem.IsLinux() || OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()) && QuicListener.IsSupported))
        {
            Skip = "This machine has no QUIC: on Linux, .NET needs the library msquic.";
        }
    }
}
