using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>A format whose type .NET itself parses and writes, so that it needs no code of its own in the runtime.</summary>
internal abstract class ParsedFormat : StringFormat
{
    /// <summary>What was expected, where the text is something else, such as <c>a single character</c>.</summary>
    protected abstract string What { get; }

    public override string Reader => $"static (ref {Imports.Utf8JsonReader} item) => {Read("ref item")}";

    public override string Fit => $"static ({Imports.Utf8JsonReader} item, ref int looks) => {Statics.ParsedText.Fit}(item, static text => {Parse("text")})";

    public override string Read(string reader) => $"{Statics.ParsedText.Read}({reader}, static text => {Parse("text")}, \"{What}\")";

    public override string Write(string writer, string value) => $"{writer}.WriteStringValue({Text(value)});";

    /// <summary>An expression of a text's value. It may throw a FormatException, an ArgumentException or an OverflowException.</summary>
    protected abstract string Parse(string text);
}
