namespace FloraGen.Emission.Planning.Types;

/// <summary>Expressions for the parts of a form upload that a record describes.</summary>
internal sealed record UploadPlan(string Method, string Url, string Fields, string FileField);
