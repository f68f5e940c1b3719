namespace System.Runtime.CompilerServices;

using System;

/// <summary>Tells the compiler that a type is a union of the types that its constructors take.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false)]
internal sealed class UnionAttribute : Attribute
{
}
