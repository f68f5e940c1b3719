namespace System.Diagnostics.CodeAnalysis;

using System;

/// <summary>Tells the compiler that a value is not null once the method has returned.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
internal sealed class NotNullAttribute : Attribute
{
}
