namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

/// <summary>
/// Writes the members of a record. One that is null is left out, unless it is required or came as null; one whose enum did not
/// know the value goes out as it came in.
/// </summary>
internal readonly partial struct RecordWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonMembers _members;
    private readonly AdditionalProperties _additional;
    private readonly ExplicitNulls _nulls;

    public RecordWriter(Utf8JsonWriter writer, JsonMembers members, AdditionalProperties additional)
        : this(writer, members, additional, ((IHidden<OwnedNulls>)additional).Hidden.Of(members))
    {
    }

    /// <summary>For a record that knows by itself which of its members are null on purpose.</summary>
    public RecordWriter(Utf8JsonWriter writer, JsonMembers members, AdditionalProperties additional, ExplicitNulls nulls)
    {
        _writer = writer;
        _members = members;
        _additional = additional;
        _nulls = nulls;
        writer.WriteStartObject();
    }

    public void String(int index, string? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteString(_members[index], value);
        }
    }

    public void Boolean(int index, bool? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteBoolean(_members[index], value.GetValueOrDefault());
        }
    }

    /// <summary>Writes the name of a member whose value has to follow.</summary>
    /// <returns>The writer.</returns>
    public Utf8JsonWriter Name(int index)
    {
        _writer.WritePropertyName(_members[index]);
        return _writer;
    }

    /// <summary>Writes the name of a member that has a value.</summary>
    /// <returns>Whether the value has to follow.</returns>
    public bool Starts<T>(int index, [NotNullWhen(true)] T? value)
        where T : class
        => Starts(index, value is null);

    /// <inheritdoc cref="Starts{T}(int, T)"/>
    public bool Starts<T>(int index, [NotNullWhen(true)] T? value)
        where T : struct
        => Starts(index, value is null);

    /// <summary>Writes what the record does not know, and ends the object.</summary>
    public void End()
    {
        if (_additional.Count > 0)
        {
            foreach (KeyValuePair<string, JsonElement> member in _additional)
            {
                if (!_members.Has(member.Key))
                {
                    _writer.WritePropertyName(member.Key);
                    JsonWrite.Element(_writer, member.Value);
                }
            }
        }

        _writer.WriteEndObject();
    }

    private bool Starts(int index, bool isNull)
    {
        if (!Has(index, isNull))
        {
            return false;
        }

        _writer.WritePropertyName(_members[index]);
        return true;
    }

    /// <summary>A null is written here where it has to be.</summary>
    private bool Has(int index, bool isNull)
    {
        if (!isNull)
        {
            return true;
        }

        if (index < _members.Required || _nulls.Has(index))
        {
            _writer.WriteNull(_members[index]);
        }

        return false;
    }
}
