namespace FloraGen.Servers.Application.Results;

/// <summary>An error of the application's own.</summary>
public sealed record Complaint(string Code, string Message);
