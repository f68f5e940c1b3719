using FloraGen.Diagnostics;
using FloraGen.Model;

namespace FloraGen.Reading.Text;

/// <summary>There is no document to be had from a text; the message says why, and the place where.</summary>
internal sealed class SpecTextException : Exception
{
    private readonly string _id;

    /// <param name="language">What the text should be: JSON or YAML.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="place">Where it is.</param>
    public SpecTextException(string language, string fault, SpecPlace place)
        : this(SpecificationDiagnostics.UnreadableText.Id, $"is not valid {language}: {fault}", place, language, fault)
    {
    }

    private SpecTextException(string id, string message, SpecPlace place, string? language, string? fault)
        : base(message)
    {
        _id = id;
        Place = place;
        Language = language;
        Fault = fault;
    }

    /// <summary>The language that the text breaks the rules of; null where that is not the reason.</summary>
    public string? Language { get; }

    /// <summary>What is wrong, without the language.</summary>
    public string? Fault { get; }

    public SpecPlace Place { get; }

    /// <param name="message">What is wrong with the specification, as in 'is empty'.</param>
    /// <param name="place">Where it is.</param>
    public static SpecTextException Unreadable(string message, SpecPlace place) => new(SpecificationDiagnostics.UnreadableText.Id, message, place, null, null);

    /// <param name="message">What the text is instead.</param>
    /// <param name="place">Where it is.</param>
    public static SpecTextException NotOpenApi(string message, SpecPlace place) => new(SpecificationDiagnostics.NotOpenApi.Id, message, place, null, null);

    public DiagnosticInfo ToDiagnostic() => new(_id, Place, new EquatableArray<string>([Message]));
}
