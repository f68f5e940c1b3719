namespace FloraGen.Kinds.Paging;

/// <summary>Expressions of what a response says and of what was asked for, for a kind of paging to build on. All may be null.</summary>
internal interface IResponseCode
{
    /// <summary>The number that the caller gave for what leads on.</summary>
    string Start { get; }

    /// <summary>The length of a page that the caller gave.</summary>
    string Length { get; }

    /// <summary>The number of all items or pages; null where the page says none.</summary>
    string? Total { get; }

    /// <summary>Whether the parameter that takes what leads on is a number.</summary>
    bool TakesNumber { get; }

    /// <summary>The text of a header of the response.</summary>
    string Header(string name);
}
