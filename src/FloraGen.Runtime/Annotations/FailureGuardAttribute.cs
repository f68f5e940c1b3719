namespace FloraGen;

using System;

/// <summary>Marks a property or method that tells, or throws, when its object says that an operation failed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
internal sealed class FailureGuardAttribute : Attribute;
