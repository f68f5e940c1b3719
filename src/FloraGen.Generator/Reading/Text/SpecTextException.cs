using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>The text is not YAML or JSON, at a place.</summary>
internal sealed class SpecTextException(string language, string message, SpecPlace place) : Exception(message)
{
    public string Language { get; } = language;

    public SpecPlace Place { get; } = place;
}
