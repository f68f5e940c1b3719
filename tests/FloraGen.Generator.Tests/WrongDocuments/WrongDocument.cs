using Xunit.Abstractions;

namespace FloraGen.Tests.WrongDocuments;

/// <summary>A file that is no OpenAPI document, and what is said about it.</summary>
public sealed class WrongDocument : IXunitSerializable
{
    public WrongDocument()
    {
    }

    /// <param name="name">What the file is.</param>
    /// <param name="ending">How its name ends: json or yaml.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostic">What is reported, with line and column from 1: <c>FLORA0001 3,1</c>.</param>
    /// <param name="words">What the message says.</param>
    public WrongDocument(string name, string ending, string text, string diagnostic, string words)
        => (Name, Ending, Text, Diagnostic, Words) = (name, ending, text, diagnostic, words);

    public string Name { get; private set; } = "";

    public string Ending { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Diagnostic { get; private set; } = "";

    public string Words { get; private set; } = "";

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Name), Name);
        info.AddValue(nameof(Ending), Ending);
        info.AddValue(nameof(Text), Text);
        info.AddValue(nameof(Diagnostic), Diagnostic);
        info.AddValue(nameof(Words), Words);
    }

    public void Deserialize(IXunitSerializationInfo info)
        => (Name, Ending, Text, Diagnostic, Words) = (Value(info, nameof(Name)), Value(info, nameof(Ending)), Value(info, nameof(Text)), Value(info, nameof(Diagnostic)), Value(info, nameof(Words)));

    public override string ToString() => Name;

    private static string Value(IXunitSerializationInfo info, string name) => info.GetValue<string>(name);
}
