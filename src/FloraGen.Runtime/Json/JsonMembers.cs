namespace FloraGen.Runtime.Internal;

using System;
using System.Text;
using System.Text.Json;

/// <summary>The names of a record's members on the wire.</summary>
internal sealed class JsonMembers
{
    private readonly string[] _names;
    private readonly JsonEncodedText[] _encoded;
    private readonly Utf8Names _places;

    /// <param name="required">How many of them are required: the first ones.</param>
    /// <param name="names">No two are alike.</param>
    public JsonMembers(int required, params string[] names)
    {
        Required = required;
        _names = names;
        // By way of bytes: half a character is no text that could be encoded.
        _encoded = Array.ConvertAll(names, static name => JsonEncodedText.Encode(Encoding.UTF8.GetBytes(name)));
        _places = new Utf8Names(names);
    }

    /// <summary>How many members are required: the first ones.</summary>
    public int Required { get; }

    /// <summary>A name as it is written.</summary>
    public JsonEncodedText this[int index] => _encoded[index];

    public string NameOf(int index) => _names[index];

    /// <inheritdoc cref="Utf8Names.IndexAfter"/>
    public int IndexAfter(int last, ReadOnlySpan<byte> name) => _places.IndexAfter(last, name);

    public bool Has(string name) => Array.IndexOf(_names, name) >= 0;
}
