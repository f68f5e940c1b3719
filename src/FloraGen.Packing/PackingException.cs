namespace FloraGen.Packing;

/// <summary>The generator's build output is not what the package is made of.</summary>
internal sealed class PackingException(string message) : Exception(message);
