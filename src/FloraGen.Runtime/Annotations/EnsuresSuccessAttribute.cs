namespace FloraGen;

using System;

/// <summary>Marks a method, or its return value, that only comes back when the status is not a failure.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue)]
internal sealed class EnsuresSuccessAttribute : Attribute;
