using Flora;

namespace Quickstart;

/// <summary>A small text to upload.</summary>
internal static class Note
{
    public static FilePart Called(string fileName)
        => FilePart.FromBytes([.. "Water it once a week."u8], fileName, "text/plain");
}
