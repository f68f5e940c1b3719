using Microsoft.AspNetCore.WebUtilities;

namespace FloraSandbox.Recording;

/// <summary>A part of an upload's form, without its content.</summary>
/// <param name="Headers">Its headers, values as they were sent, names compared without regard to case.</param>
public sealed record RecordedPart(IReadOnlyDictionary<string, string> Headers)
{
    internal static RecordedPart Of(MultipartSection section)
        => new(section.Headers?.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase) ?? []);
}
