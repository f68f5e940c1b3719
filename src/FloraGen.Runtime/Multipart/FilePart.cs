namespace FloraGen.Runtime;

using System;
using System.IO;

/// <summary>A file to upload: from a path, a stream, or bytes.</summary>
public sealed class FilePart : Internal.ISentFile
{
    private readonly Func<Stream> _open;
    private readonly Func<bool>? _canBeSentAgain;
    private readonly string? _givenContentType;

    /// <summary>A file from a stream, which is read from its current position and is not closed.</summary>
    /// <param name="content">The stream. It must be seekable to be sent again, in a retry or another upload.</param>
    /// <param name="fileName">The name to send; when null, the name of the stream's file, or else <c>file</c>.</param>
    /// <param name="contentType">The media type; when null, that of the document, or else <c>application/octet-stream</c>.</param>
    public FilePart(Stream content, string? fileName = null, string? contentType = null)
    {
        Internal.ArgumentCheck.NotNull(content);
        long start = content.CanSeek ? content.Position : 0;
        bool wasRead = false;
        _open = () =>
        {
            if (content.CanSeek)
            {
                content.Position = start;
            }
            else if (wasRead)
            {
                throw new InvalidOperationException("The stream cannot seek and was read already, so it cannot be sent again.");
            }

            wasRead = true;
            return new Internal.LentStream(content);
        };
        _canBeSentAgain = () => content.CanSeek || !wasRead;
        Length = content.CanSeek ? content.Length - start : null;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : "file");
        _givenContentType = contentType;
    }

    private FilePart(Func<Stream> open, long length, string fileName, string? contentType)
    {
        _open = open;
        Length = length;
        FileName = fileName;
        _givenContentType = contentType;
    }

    /// <summary>The name of the file that is sent to the server.</summary>
    public string FileName { get; }

    /// <summary>The file's media type.</summary>
    public string ContentType => _givenContentType ?? Internal.OctetStream.Name;

    /// <summary>The number of bytes; null when it is not known in advance.</summary>
    public long? Length { get; }

    bool Internal.ISentFile.CanBeSentAgain => _canBeSentAgain?.Invoke() ?? true;

    string? Internal.ISentFile.GivenContentType => _givenContentType;

    /// <summary>A file on disk, which is opened when it is sent.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="contentType">The media type; when null, that of the document, or else <c>application/octet-stream</c>.</param>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static FilePart FromFile(string path, string? contentType = null)
    {
        FileInfo file = new(path);
        return file.Exists
            ? new FilePart(() => new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true), file.Length, file.Name, contentType)
            : throw new FileNotFoundException($"The file '{path}' does not exist.", path);
    }

    /// <summary>A file from memory.</summary>
    /// <param name="content">The bytes; they are not copied.</param>
    /// <param name="fileName">The name to send.</param>
    /// <param name="contentType">The media type; when null, that of the document, or else <c>application/octet-stream</c>.</param>
    public static FilePart FromBytes(byte[] content, string fileName = "file", string? contentType = null)
    {
        Internal.ArgumentCheck.NotNull(content);
        return new FilePart(() => new MemoryStream(content, writable: false), content.Length, fileName, contentType);
    }

    /// <summary>A file from a stream.</summary>
    public static implicit operator FilePart(Stream content) => new(content);

    /// <summary>A file on disk.</summary>
    public static implicit operator FilePart(FileInfo file)
    {
        Internal.ArgumentCheck.NotNull(file);
        return FromFile(file.FullName);
    }

    /// <summary>A file from memory.</summary>
    public static implicit operator FilePart(byte[] content) => FromBytes(content);

    Stream Internal.ISentFile.Open() => _open();
}
