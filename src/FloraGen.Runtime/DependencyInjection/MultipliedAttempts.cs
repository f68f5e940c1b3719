namespace FloraGen.Runtime.Internal;

using System.Threading;
using Microsoft.Extensions.Logging;

/// <summary>Says once that a handler of the application sends requests again while the client does so too.</summary>
internal sealed class MultipliedAttempts
{
    private int _isTold;

    /// <param name="logger">The client's; null for none.</param>
    /// <param name="operation">The first operation that it was seen with.</param>
    public void Tell(ILogger? logger, ApiOperation operation)
    {
        if (logger is not null && Interlocked.Exchange(ref _isTold, 1) == 0)
        {
            ApiLog.AttemptsMultiply(logger, operation.ToString(), null);
        }
    }
}
