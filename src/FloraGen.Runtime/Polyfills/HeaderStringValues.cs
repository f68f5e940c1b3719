namespace FloraGen.Runtime.Internal;

using System.Collections;
using System.Collections.Generic;

/// <summary>The values of a header, as the type of the same name in .NET has them.</summary>
internal readonly struct HeaderStringValues : IEnumerable<string>
{
    private readonly List<string>? _values;

    public HeaderStringValues(IEnumerable<string> values) => _values = new(values);

    public int Count => _values?.Count ?? 0;

    public IEnumerator<string> GetEnumerator() => (_values ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(", ", this);
}
