using System.Globalization;
using System.Text;

namespace FloraGen.Emission.Schemas;

/// <summary>Writes JSON on one line.</summary>
internal sealed class SchemaWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>An object; ends where it is disposed.</summary>
    public Closing Object() => Open('{', '}');

    /// <summary>A list; ends where it is disposed.</summary>
    public Closing List() => Open('[', ']');

    /// <summary>The name of a member, whose value has to follow.</summary>
    public void Name(string name)
    {
        Separate();
        _ = _text.Append(Quoted(name)).Append(':');
    }

    public void Text(string name, string value) => Raw(name, Quoted(value));

    public void Raw(string name, string json)
    {
        Name(name);
        _ = _text.Append(json);
    }

    public void Array(string name, IEnumerable<string> items) => Raw(name, "[" + string.Join(",", items) + "]");

    public override string ToString() => _text.ToString();

    public static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                >= ' ' and <= '~' => quoted.Append(character),
                _ => quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return quoted.Append('"').ToString();
    }

    private Closing Open(char start, char end)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] is '}' or ']')
        {
            _ = _text.Append(',');
        }

        _ = _text.Append(start);
        return new Closing(_text, end);
    }

    private void Separate()
    {
        if (_text[_text.Length - 1] is not ('{' or '['))
        {
            _ = _text.Append(',');
        }
    }

    internal readonly struct Closing(StringBuilder text, char end) : IDisposable
    {
        public void Dispose() => text.Append(end);
    }
}
