namespace FloraGen.Model;

/// <summary>Something to tell the user about an element of the document, found after reading, when locations are gone.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Pointer">The element, as a JSON pointer.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record ApiNotice(string Id, string Pointer, EquatableArray<string> Arguments);
