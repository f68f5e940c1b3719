namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;

/// <summary>
/// A member that can be left out. Left out and null are different: the first keeps the server's value, the second clears it.
/// The default value is left out.
/// </summary>
/// <typeparam name="T">The member's type, nullable where null can be sent.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>A value, which may be null.</summary>
    /// <param name="value">The value to send; null is sent as null.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether the member has a value, which may be null.</summary>
    public bool HasValue { get; }

    /// <summary>The value, which may be null.</summary>
    /// <exception cref="InvalidOperationException">The member is left out.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is left out and has no value: check HasValue first.");

    /// <summary>A value.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are left out, or have equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is left out and the other is not, or their values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value; the type's default, such as null, when the member is left out.</summary>
    public T? GetValueOrDefault() => _value;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? _value?.GetHashCode() ?? 0 : -1;

    /// <summary>The value's text: empty when the member is left out, <c>null</c> for null.</summary>
    public override string ToString() => !HasValue ? "" : _value?.ToString() ?? "null";
}
