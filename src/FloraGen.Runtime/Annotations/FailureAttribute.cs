namespace FloraGen;

/// <summary>Marks a value of an enum that says that the work behind a response failed.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Field)]
internal sealed class FailureAttribute : global::System.Attribute;
