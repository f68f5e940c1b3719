namespace FloraGen.Runtime.Internal;

internal readonly partial struct RecordWriter
{
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
        if (WholeDouble.TryGet(value.GetValueOrDefault(), out long whole))
        {
            _writer.WriteNumber(_members[index], whole);
        }
        else if (Has(index, value is null))
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
}
