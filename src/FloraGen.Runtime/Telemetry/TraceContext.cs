namespace FloraGen.Runtime.Internal;

using System.Diagnostics;
using System.Net.Http;

/// <summary>
/// Tells a server which span calls it. HttpClient does so too, but it names an activity of its own, even where nobody listens to that
/// one: the server's spans would have a parent that no trace contains.
/// </summary>
internal static class TraceContext
{
    /// <summary>Has listeners where those of the same name within HttpClient have them.</summary>
    private static readonly ActivitySource s_connections = new("System.Net.Http");

    public static void Inject(Activity? span, HttpRequestMessage message)
    {
        if (span is null || s_connections.HasListeners())
        {
            return;
        }

        DistributedContextPropagator.Current.Inject(span, message, static (carrier, name, value) =>
        {
            if (carrier is HttpRequestMessage request && !request.Headers.NonValidated.Contains(name))
            {
                _ = request.Headers.TryAddWithoutValidation(name, value);
            }
        });
    }
}
