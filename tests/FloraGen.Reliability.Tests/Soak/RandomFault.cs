namespace Reliability.Soak;

/// <summary>Asks the sandbox for a fault with some of the attempts.</summary>
internal static class RandomFault
{
    private const string Header = "x-sandbox-fault";

    private static readonly string[] s_faults =
    [
        """{"status":500,"retry_after_ms":"1"}""",
        """{"status":503,"retry_after":"0.001"}""",
        """{"status":429,"retry_after_ms":"2"}""",
        """{"status":408}""",
        """{"status":502,"body":"html"}""",
        """{"status":500,"after_handling":true}""",
        """{"status":400}""",
        """{"status":503,"should_retry":false}""",
        """{"status":200,"content":"{\"asset_id\":\""}""",
        """{"status":200,"content":"[]","after_handling":true}""",
        """{"connection":"reset"}""",
        """{"connection":"reset","after_handling":true}""",
        """{"connection":"cut_body","after_handling":true}""",
        """{"delay_ms":300}""",
        """{"body_delay_ms":300}""",
    ];

    /// <summary>A hook for the client's options: about one attempt in three is struck.</summary>
    public static ValueTask AddAsync(HttpRequestMessage message)
    {
        int index = Random.Shared.Next(3 * s_faults.Length);
        if (index < s_faults.Length)
        {
            message.Headers.Add(Header, s_faults[index]);
        }

        return default;
    }
}
