namespace FloraGen.Model.Operations;

/// <summary>What a header of an answer says.</summary>
internal enum ApiHeaderType
{
    Text,
    WholeNumber,
    Number,
    Truth,
    Date,
}
