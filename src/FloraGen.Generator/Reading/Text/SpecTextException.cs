using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>There is no document to be had from a text; the diagnostic says why, and the place where.</summary>
internal sealed class SpecTextException : Exception
{
    /// <param name="language">What the text should be: JSON or YAML.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="place">Where it is.</param>
    public SpecTextException(string language, string fault, SpecPlace place)
        : base(fault)
    {
        Diagnostic = DiagnosticInfo.Create(SpecificationDiagnostics.WrongSyntax, place, language, fault);
        Place = place;
        Language = language;
    }

    /// <param name="diagnostic">What is wrong with the text, whatever its language.</param>
    /// <param name="place">Where it is.</param>
    public SpecTextException(DiagnosticInfo diagnostic, SpecPlace place)
    {
        Diagnostic = diagnostic;
        Place = place;
    }

    /// <summary>The language that the text breaks the rules of; null where that is not the reason.</summary>
    public string? Language { get; }

    public SpecPlace Place { get; }

    public DiagnosticInfo Diagnostic { get; }
}
