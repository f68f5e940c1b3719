namespace System.Diagnostics.CodeAnalysis;

using System;

/// <summary>Tells the compiler that an argument can be null when the method returned this.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class MaybeNullWhenAttribute : Attribute
{
    public MaybeNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

    public bool ReturnValue { get; }
}
