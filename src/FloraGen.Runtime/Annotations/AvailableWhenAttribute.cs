namespace FloraGen;

/// <summary>Marks a property that has its value only under some statuses.</summary>
/// <param name="statuses">Values of the status' enum.</param>
[global::System.AttributeUsage(global::System.AttributeTargets.Property)]
internal sealed class AvailableWhenAttribute(params object[] statuses) : global::System.Attribute
{
    public object[] Statuses { get; } = statuses;
}
