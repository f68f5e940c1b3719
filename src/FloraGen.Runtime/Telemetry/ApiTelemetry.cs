namespace FloraGen.Runtime;

/// <summary>Where to listen for the spans and the metrics of this namespace's clients.</summary>
public static class ApiTelemetry
{
    /// <summary>
    /// The name of the <c>ActivitySource</c>, which has a span of the kind client for each attempt, and of the <c>Meter</c>, which has
    /// the histogram <c>http.client.request.duration</c> in seconds. Both follow OpenTelemetry's conventions for HTTP clients.
    /// </summary>
    public const string Name = "FloraGen.Runtime";
}
