namespace FloraGen.Runtime;

public abstract partial class ApiOptions
{
    /// <summary>
    /// Whether a download that breaks goes on where it broke: true unless set. The rest is asked for as often as a call may be tried
    /// again, and only of the same version of a file whose response told its length and which version it is.
    /// </summary>
    public bool ResumesDownloads { get; set; } = true;
#if HAS_CONFIGURATION

    partial void BindDownloads(global::Microsoft.Extensions.Configuration.IConfiguration section)
        => ResumesDownloads = Internal.ConfiguredValue.Truth(section, nameof(ResumesDownloads)) ?? ResumesDownloads;
#endif
}
