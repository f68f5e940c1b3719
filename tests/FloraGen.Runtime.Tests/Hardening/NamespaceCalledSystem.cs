namespace Generated.System;

/// <summary>Inside of <c>Generated.Flora</c>, <c>System</c> means this namespace, as it does for a user whose own is called Acme.System: what the generator writes has to compile all the same.</summary>
internal sealed class NamespaceCalledSystem;
