namespace Flora;

public sealed partial class FloraClient
{
    /// <summary>A client around the connection that a part of it has, for what takes a whole client.</summary>
    internal static FloraClient Around(Internal.ApiTransport transport) => new(transport);
}
