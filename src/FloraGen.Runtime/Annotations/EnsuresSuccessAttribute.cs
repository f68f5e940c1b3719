namespace FloraGen;

/// <summary>Marks a method that throws when the status of what it returns is a failure.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Method | global::System.AttributeTargets.ReturnValue)]
internal sealed class EnsuresSuccessAttribute : global::System.Attribute;
