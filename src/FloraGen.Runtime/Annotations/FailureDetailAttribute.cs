namespace FloraGen;

/// <summary>Marks a property that explains a failure.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
internal sealed class FailureDetailAttribute : global::System.Attribute;
