namespace FloraSandbox.Contract;

/// <param name="NextCursor">Null on the last page.</param>
internal sealed record PageMeta(string? NextCursor);
