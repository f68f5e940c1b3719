using System.Runtime.CompilerServices;

namespace FloraGen.Reading.Documents;

/// <summary>Tells objects apart by identity, whatever they say of themselves.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
