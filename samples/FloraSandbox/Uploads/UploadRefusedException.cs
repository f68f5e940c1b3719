namespace FloraSandbox.Uploads;

/// <summary>Ends an upload with a status and a plain text: the upload address is not FLORA and knows no envelope.</summary>
internal sealed class UploadRefusedException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
