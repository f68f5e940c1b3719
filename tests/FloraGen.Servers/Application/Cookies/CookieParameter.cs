namespace FloraGen.Servers.Application.Cookies;

/// <summary>A cookie that an endpoint reads. Minimal APIs have no parameters for it, so a transformer of the stack's documents tells.</summary>
public sealed record CookieParameter(string Name, Type Type, bool Required);
