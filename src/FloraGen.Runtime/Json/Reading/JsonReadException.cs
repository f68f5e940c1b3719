namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>JSON that is not what was expected. Where it stands is worked out later, when somebody asks.</summary>
internal sealed class JsonReadException : JsonException
{
    public JsonReadException(string message, long position, string? member = null)
        : base(message)
    {
        Position = position;
        Member = member;
    }

    /// <summary>The first byte of the token at fault, counted from where the reader started.</summary>
    public long Position { get; }

    /// <summary>The member that is missing from the object that ends at <see cref="Position"/>; null for other faults.</summary>
    public string? Member { get; }
}
