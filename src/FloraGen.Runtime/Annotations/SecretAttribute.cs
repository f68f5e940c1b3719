namespace FloraGen;

/// <summary>Marks a property that is a secret, such as a password or an address that anybody may use who has it: it stays out of logs.</summary>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
internal sealed class SecretAttribute : global::System.Attribute;
