namespace FloraGen;

/// <summary>Marks a value of an enum that says that the work behind a response succeeded.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Field)]
internal sealed class SuccessAttribute : global::System.Attribute;
