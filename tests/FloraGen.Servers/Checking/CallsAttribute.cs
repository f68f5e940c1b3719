namespace FloraGen.Servers.Checking;

/// <summary>Names the operation that a check calls: its method and path as the document has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CallsAttribute(string operation) : Attribute
{
    public string Operation => operation;
}
