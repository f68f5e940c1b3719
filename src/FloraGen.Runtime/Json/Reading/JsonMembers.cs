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
    private readonly MemberBits _nullable;
    private AdditionalProperties? _onlyNulls;

    /// <param name="required">How many of them are required: the first ones.</param>
    /// <param name="names">No two are alike.</param>
    public JsonMembers(int required, params string[] names)
    {
        Required = required;
        Needed = required;
        _names = names;
        // By way of bytes: half a character is no text that could be encoded.
        _encoded = Array.ConvertAll(names, static name => JsonEncodedText.Encode(Encoding.UTF8.GetBytes(name)));
        _places = new Utf8Names(names);
    }

    /// <summary>How many members are required, and so always written: the first ones.</summary>
    public int Required { get; }

    /// <summary>Those of the required ones that may be null: servers leave such members out.</summary>
    public int[] Nullable
    {
        init
        {
            Needed = Required - value.Length;
            foreach (int index in value)
            {
                _ = _nullable.Add(index);
            }
        }
    }

    /// <summary>How many members must be there when a record is read.</summary>
    public int Needed { get; private init; }

    /// <summary>Whether a member is required and may be null.</summary>
    public bool MayBeNull(int index) => _nullable.Has(index);

    /// <summary>The indexes of those that may be null, as bits.</summary>
    public ulong NullableWord(int start) => _nullable.Word(start);

    /// <summary>
    /// What is kept of a record with members that are null and none that is unknown. Records of a list mostly have the same of them, and
    /// share what was made for the record before.
    /// </summary>
    public AdditionalProperties OnlyNulls(ExplicitNulls nulls)
    {
        AdditionalProperties? last = _onlyNulls;
        if (last is null || !((IHidden<OwnedNulls>)last).Hidden.Of(this).AreSameFew(nulls))
        {
            last = new AdditionalProperties(new OrderedMap<JsonElement>(), new OwnedNulls(this, nulls));
            _onlyNulls = last;
        }

        return last;
    }

    /// <summary>A name as it is written.</summary>
    public JsonEncodedText this[int index] => _encoded[index];

    public string NameOf(int index) => _names[index];

    /// <inheritdoc cref="Utf8Names.IndexAfter"/>
    public int IndexAfter(int last, ReadOnlySpan<byte> name) => _places.IndexAfter(last, name);

    public bool Has(string name) => Array.IndexOf(_names, name) >= 0;
}
