using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>There is no document to be had from a text; the diagnostic says why, and the location where.</summary>
internal sealed class SpecTextException : Exception
{
    /// <param name="language">What the text should be: JSON or YAML.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="location">Where it is.</param>
    public SpecTextException(string language, string fault, SpecLocation location)
        : base(fault)
    {
        Diagnostic = DiagnosticInfo.Create(SpecificationDiagnostics.WrongSyntax, location, language, fault);
        Location = location;
        Language = language;
    }

    /// <param name="diagnostic">What is wrong with the text, whatever its language.</param>
    /// <param name="location">Where it is.</param>
    public SpecTextException(DiagnosticInfo diagnostic, SpecLocation location)
    {
        Diagnostic = diagnostic;
        Location = location;
    }

    /// <summary>The language that the text breaks the rules of; null where that is not the reason.</summary>
    public string? Language { get; }

    public SpecLocation Location { get; }

    public DiagnosticInfo Diagnostic { get; }
}
