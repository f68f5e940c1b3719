namespace FloraSandbox.Assets;

/// <summary>What is known about the file that was sent to the upload address.</summary>
internal sealed record UploadedFile(long UploadedAt, string? ContentType, long SizeBytes, long? Width, long? Height);
