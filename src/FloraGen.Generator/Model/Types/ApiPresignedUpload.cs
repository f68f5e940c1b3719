namespace FloraGen.Model.Types;

/// <summary>A record that describes a form post to another host; each part is the name of a member.</summary>
internal sealed record ApiPresignedUpload(string Url, string? Method, string? Fields, string FileField);
