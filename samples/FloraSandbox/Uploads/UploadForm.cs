using FloraSandbox.Recording;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FloraSandbox.Uploads;

/// <summary>Reads the form of an upload as it arrives: the reserved fields in their order, then the file, then nothing.</summary>
internal sealed class UploadForm(MultipartReader sections, IReadOnlyList<KeyValuePair<string, string>> expected, RecordedRequest record)
{
    private const string FileField = "file";
    private const int LongestValue = 4096;

    public async Task<ReceivedFile> ReadAsync(CancellationToken cancellationToken)
    {
        foreach ((string name, string value) in expected)
        {
            await ReadFieldAsync(name, value, cancellationToken);
        }

        (MultipartSection section, ContentDispositionHeaderValue head) = await NextAsync(FileField, cancellationToken);
        if (!head.IsFileDisposition())
        {
            throw new UploadRefusedException(400, "The part \"file\" has no file name, so that it is no file.");
        }

        ReceivedFile file = await ReceivedFile.ReadAsync(section, head, cancellationToken);
        return await sections.ReadNextSectionAsync(cancellationToken) is null
            ? file
            : throw new UploadRefusedException(400, "Nothing may follow the file.");
    }

    private async Task ReadFieldAsync(string name, string value, CancellationToken cancellationToken)
    {
        (MultipartSection section, _) = await NextAsync(name, cancellationToken);
        using StreamReader reader = new(section.Body);
        char[] buffer = new char[LongestValue];
        int length = await reader.ReadBlockAsync(buffer, cancellationToken);
        if (!buffer.AsSpan(0, length).SequenceEqual(value))
        {
            throw new UploadRefusedException(403, $"The form field \"{name}\" does not have the reserved value.");
        }
    }

    private async Task<(MultipartSection Section, ContentDispositionHeaderValue Head)> NextAsync(string name, CancellationToken cancellationToken)
    {
        MultipartSection? section = await sections.ReadNextSectionAsync(cancellationToken);
        if (section is null)
        {
            throw new UploadRefusedException(400, $"The form ended where the field \"{name}\" was expected.");
        }

        record.AddPart(RecordedPart.Of(section));
        ContentDispositionHeaderValue? head = section.GetContentDispositionHeader();
        string? found = head is null ? null : HeaderUtilities.RemoveQuotes(head.Name).Value;
        return found == name
            ? (section, head!)
            : throw new UploadRefusedException(400, $"The form field \"{name}\" was expected here, but \"{found}\" was sent. Fields come in the order of form_fields, the file last.");
    }
}
