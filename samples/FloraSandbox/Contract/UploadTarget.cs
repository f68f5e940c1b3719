namespace FloraSandbox.Contract;

/// <summary>How to send the file: a form with these fields in this order, and after them the file.</summary>
internal sealed record UploadTarget(string Url, IReadOnlyDictionary<string, string> FormFields)
{
    public string Method { get; } = "POST";

    public string ContentType { get; } = "multipart/form-data";

    public string FileField { get; } = "file";
}
