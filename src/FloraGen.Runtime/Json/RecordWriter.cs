namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

/// <summary>
/// Writes the members of a record. One that is null is left out, unless it is required or came as null; one whose enum did not
/// know the value goes out as it came in.
/// </summary>
internal readonly struct RecordWriter
{
    private readonly Utf8JsonWriter _writer;
    private readonly JsonMembers _members;
    private readonly AdditionalProperties _additional;
    private readonly ExplicitNulls _nulls;

    public RecordWriter(Utf8JsonWriter writer, JsonMembers members, AdditionalProperties additional, ExplicitNulls nulls = default)
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

    public void Number(int index, int? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, long? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, uint? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, ulong? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, float? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, double? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
        }
    }

    public void Number(int index, decimal? value)
    {
        if (Has(index, value is null))
        {
            _writer.WriteNumber(_members[index], value.GetValueOrDefault());
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

    /// <summary>Writes the name of a member, unless it is left out.</summary>
    /// <inheritdoc cref="Starts{T}(int, T)"/>
    public bool Starts<T>(int index, Optional<T> value)
    {
        if (!value.HasValue)
        {
            return false;
        }

        _writer.WritePropertyName(_members[index]);
        if (value.Value is not null)
        {
            return true;
        }

        _writer.WriteNullValue();
        return false;
    }

    public void Enum<T>(int index, T? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumValue(index, value.GetValueOrDefault(), write);
        }
    }

    public void OptionalEnum<T>(int index, Optional<T> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value))
        {
            EnumValue(index, value.Value, write);
        }
    }

    public void OptionalEnum<T>(int index, Optional<T?> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value))
        {
            EnumValue(index, value.Value.GetValueOrDefault(), write);
        }
    }

    public void OptionalEnumList<T>(int index, Optional<IReadOnlyList<T>?> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value))
        {
            EnumItems(index, value.Value!, write);
        }
    }

    public void EnumList<T>(int index, IReadOnlyList<T>? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumItems(index, value!, write);
        }
    }

    public void OptionalEnumMap<T>(int index, Optional<IReadOnlyDictionary<string, T>?> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value))
        {
            EnumItems(index, value.Value!, write);
        }
    }

    public void EnumMap<T>(int index, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumItems(index, value!, write);
        }
    }

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

    /// <summary>Writes members that have a type but no name of their own, then what the record does not know, and ends the object.</summary>
    public void End<T>(IReadOnlyDictionary<string, T> entries, JsonWriteAction<T> write)
    {
        foreach (KeyValuePair<string, T> entry in entries)
        {
            if (!_members.Has(entry.Key))
            {
                _writer.WritePropertyName(entry.Key);
                write(_writer, entry.Value);
            }
        }

        foreach (KeyValuePair<string, JsonElement> member in _additional)
        {
            if (!_members.Has(member.Key) && !entries.ContainsKey(member.Key))
            {
                _writer.WritePropertyName(member.Key);
                JsonWrite.Element(_writer, member.Value);
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

    private void EnumValue<T>(int index, T value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(value, default) && _additional.TryGetValue(_members.NameOf(index), out JsonElement raw))
        {
            raw.WriteTo(_writer);
            return;
        }

        write(_writer, value);
    }

    private void EnumItems<T>(int index, IReadOnlyList<T> items, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!UnrecognizedItems.TryWriteKept(_writer, items, _members.NameOf(index), _additional))
        {
            JsonWrite.List(_writer, items, write);
        }
    }

    private void EnumItems<T>(int index, IReadOnlyDictionary<string, T> items, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!UnrecognizedItems.TryWriteKept(_writer, items.Values, _members.NameOf(index), _additional))
        {
            JsonWrite.Map(_writer, items, write);
        }
    }
}
