namespace FloraGen;

/// <summary>Marks a member that tells whether a status is a failure.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Method)]
internal sealed class FailureGuardAttribute : global::System.Attribute;
