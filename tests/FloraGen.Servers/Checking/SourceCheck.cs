namespace FloraGen.Servers.Checking;

/// <summary>A check among the sources.</summary>
/// <param name="Operation">The method and path that it calls.</param>
/// <param name="Type">The class that has it.</param>
/// <param name="Method">Its name.</param>
public sealed record SourceCheck(string Operation, string Type, string Method);
