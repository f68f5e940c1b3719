namespace FloraGen;

using System;

/// <summary>Marks an enum member that says an operation succeeded.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class SuccessAttribute : Attribute;
