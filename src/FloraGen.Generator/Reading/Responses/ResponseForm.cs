namespace FloraGen.Reading.Responses;

/// <summary>Whether an operation returns one thing or many.</summary>
internal enum ResponseForm
{
    Unknown,

    /// <summary>A plain value, or an object without a list.</summary>
    One,

    /// <summary>A list, or an object that holds one, as a page does.</summary>
    Many,
}
