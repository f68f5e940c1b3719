namespace FloraGen;

using System;

/// <summary>Marks an enum member that says an operation has not ended yet.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class PendingAttribute : Attribute;
