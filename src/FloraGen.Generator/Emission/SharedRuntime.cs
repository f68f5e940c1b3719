namespace FloraGen.Emission;

/// <summary>The home of what the clients of a project share, where it is not the namespace of the only one.</summary>
/// <param name="Namespace">Such as <c>MyApp.ApiRuntime</c>; as code has it, with an <c>@</c> before a keyword.</param>
/// <param name="IsPublic">Whether a client that other assemblies see is among them.</param>
internal sealed record SharedRuntime(string Namespace, bool IsPublic);
