namespace FloraGen.Runtime.Internal;

using System.IO;

/// <summary>A file as the code sees it that sends it.</summary>
internal interface ISentFile
{
    /// <summary>False for a stream that cannot seek, once something was read of it.</summary>
    bool CanBeSentAgain { get; }

    /// <summary>Null when nobody named one, so that the API's document may.</summary>
    string? GivenContentType { get; }

    Stream Open();
}
