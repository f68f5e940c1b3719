namespace FloraGen;

using System;

/// <summary>Marks an enum member that says an operation failed.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class FailureAttribute : Attribute;
