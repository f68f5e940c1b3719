namespace System.Diagnostics.CodeAnalysis;

using System;

/// <summary>Tells the compiler that a member is not null when the property returned this.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false, AllowMultiple = true)]
internal sealed class MemberNotNullWhenAttribute : Attribute
{
    public MemberNotNullWhenAttribute(bool returnValue, string member)
    {
        ReturnValue = returnValue;
        Members = [member];
    }

    public bool ReturnValue { get; }

    public string[] Members { get; }
}
