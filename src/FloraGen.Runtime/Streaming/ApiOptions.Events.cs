namespace FloraGen.Runtime;

public abstract partial class ApiOptions
{
    /// <summary>
    /// How often in a row events are connected to anew, with the id of the last event, after their connection ended or broke: until
    /// something comes, which starts the count anew. 0, for never, unless set. The server ends it with 204 or <c>[DONE]</c>. A POST or
    /// PATCH without an idempotency key is connected to anew only where the options of the call say so.
    /// </summary>
    public int MaxReconnects { get; set; }
#if HAS_CONFIGURATION

    partial void BindEvents(global::Microsoft.Extensions.Configuration.IConfiguration section)
        => MaxReconnects = (int?)Internal.ConfiguredValue.Number(section, nameof(MaxReconnects), int.MaxValue) ?? MaxReconnects;
#endif
}
