namespace FloraGen.Spec.Tests.Readme;

/// <summary>Where the README says that a field comes from.</summary>
internal sealed record FieldSource(string Component, string Field, string Shape, string Description);
