namespace System.Diagnostics.CodeAnalysis;

using System;

/// <summary>What the compiler writes on a record's constructor that copies: it sets every required member.</summary>
[AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute
{
}
