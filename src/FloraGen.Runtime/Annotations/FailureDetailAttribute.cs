namespace FloraGen;

using System;

/// <summary>Marks a property that explains a failure.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FailureDetailAttribute : Attribute;
