namespace System.Diagnostics.CodeAnalysis;

using System;

/// <summary>Tells the compiler that an argument is not null when the method returned this.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute : Attribute
{
    public NotNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

    public bool ReturnValue { get; }
}
