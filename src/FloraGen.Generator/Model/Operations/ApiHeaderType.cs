namespace FloraGen.Model.Operations;

/// <summary>What a header of a response says.</summary>
internal enum ApiHeaderType
{
    Text,
    WholeNumber,
    Number,
    Truth,
    Date,
}
