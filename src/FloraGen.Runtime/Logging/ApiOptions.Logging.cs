namespace FloraGen.Runtime;

public abstract partial class ApiOptions
{
    /// <summary>
    /// Hears of each attempt and each retry. Event ids stay the same from version to version. No header, body or value of a query
    /// is ever written to it. Nothing is logged when null.
    /// </summary>
    public global::Microsoft.Extensions.Logging.ILogger? Logger { get; set; }
}
