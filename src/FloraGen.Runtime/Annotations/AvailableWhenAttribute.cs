namespace FloraGen;

using System;

/// <summary>Marks a property that only holds a usable value while its object has one of the given statuses.</summary>
/// <param name="statuses">The enum members, as boxed constants.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AvailableWhenAttribute(params object[] statuses) : Attribute
{
    /// <summary>The statuses in which the property can be used.</summary>
    public object[] Statuses { get; } = statuses;
}
