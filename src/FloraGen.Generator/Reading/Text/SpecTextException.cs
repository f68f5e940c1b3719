using FloraGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FloraGen.Reading.Text;

/// <summary>There is no document to be had from a text; the message says why, and the place where.</summary>
internal sealed class SpecTextException : Exception
{
    private readonly DiagnosticDescriptor _descriptor;

    /// <param name="language">What the text should be: JSON or YAML.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="place">Where it is.</param>
    public SpecTextException(string language, string fault, SpecPlace place)
        : this(SpecificationDiagnostics.UnreadableText, $"is not valid {language}: {fault}", place)
    {
        Language = language;
        Fault = fault;
    }

    /// <param name="descriptor">What to report.</param>
    /// <param name="message">What the descriptor's message ends with.</param>
    /// <param name="place">Where it is.</param>
    public SpecTextException(DiagnosticDescriptor descriptor, string message, SpecPlace place)
        : base(message)
    {
        _descriptor = descriptor;
        Place = place;
    }

    /// <summary>The language that the text breaks the rules of; null where that is not the reason.</summary>
    public string? Language { get; }

    /// <summary>What is wrong, without the language.</summary>
    public string? Fault { get; }

    public SpecPlace Place { get; }

    public DiagnosticInfo ToDiagnostic() => DiagnosticInfo.Create(_descriptor, Place, Message);
}
