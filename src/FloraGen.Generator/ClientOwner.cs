namespace FloraGen;

internal sealed record ClientOwner(string Namespace, string Path);
