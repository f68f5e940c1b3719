namespace FloraGen.Runtime.Internal;

using System;
using System.Text;

/// <summary>Bodies are compared with the document's limits before they are sent, where the client's options want that.</summary>
internal static class RequestLimits
{
    /// <param name="body">What is sent; null for nothing.</param>
    /// <param name="options">The client's options.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException">It breaks limits of the document: the message names each, with its path in JSON.</exception>
    public static T Checked<T>(T body, ApiOptions options)
    {
        if (!options.ValidateRequests || body is null)
        {
            return body;
        }

        LimitCheck check = new();
        check.Nested(body);
        return check.Broken.Count == 0 ? body : throw new ArgumentException(Message(check), nameof(body));
    }

    private static string Message(LimitCheck check)
    {
        StringBuilder text = new("The body breaks limits of the API's document, so it was not sent:");
        foreach (BrokenLimit limit in check.Broken)
        {
            _ = text.Append('\n').Append(limit.JsonPath).Append(": ").Append(limit.Message);
        }

        return text.ToString();
    }
}
