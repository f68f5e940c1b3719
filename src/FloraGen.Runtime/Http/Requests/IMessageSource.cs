namespace FloraGen.Runtime.Internal;

using System.Net.Http;
using System.Threading.Tasks;

/// <summary>Makes the message of each attempt.</summary>
internal interface IMessageSource
{
    /// <summary>What it throws stays as it is, for it comes from the caller's own code.</summary>
    /// <param name="time">The time that the attempt has.</param>
    /// <returns>Null where there is nothing to send.</returns>
    ValueTask<HttpRequestMessage?> CreateAsync(AttemptTime time);
}
