namespace FloraGen.Runtime.Internal;

internal readonly partial struct RecordWriter
{
    /// <summary>Writes the name of a member, unless it is left out.</summary>
    /// <inheritdoc cref="Starts{T}(int, T)"/>
    public bool StartsOptional<T>(int index, Optional<T> value)
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
}
