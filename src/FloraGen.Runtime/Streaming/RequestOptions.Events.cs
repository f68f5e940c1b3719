namespace FloraGen.Runtime;

public sealed partial class RequestOptions
{
    /// <summary>
    /// How often in a row events are connected to anew; the client's when null. When set, that goes for a POST or PATCH without an
    /// idempotency key too, which may then be carried out twice.
    /// </summary>
    public int? MaxReconnects { get; init; }
}
