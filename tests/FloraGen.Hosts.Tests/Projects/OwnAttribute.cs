namespace System.Runtime.CompilerServices;

/// <summary>A project that declares unions of its own has this already.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class UnionAttribute : Attribute
{
}
