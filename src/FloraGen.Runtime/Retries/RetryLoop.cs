namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Tries a call again after failures that may pass.</summary>
internal sealed class RetryLoop
{
    private readonly TimeProvider _time;

    public RetryLoop(TimeProvider time) => _time = time;

    public required int MaxRetries { get; init; }

    /// <summary>Sending the request twice does no more than sending it once.</summary>
    public required bool IsRepeatable { get; init; }

    public IReadOnlyList<string> FinalErrorCodes { get; init; } = [];

    /// <exception cref="ApiException">The last attempt failed.</exception>
    public async Task<ApiAnswer> RunAsync(Func<CancellationToken, Task<AttemptResult>> attempt, CancellationToken cancellationToken)
    {
        for (int retries = 0; ; retries++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AttemptResult result = await attempt(cancellationToken).ConfigureAwait(false);
            if (result.Failure is null)
            {
                return result.Answer!;
            }

            if (retries >= MaxRetries || !RetryRule.Allows(result, IsRepeatable, FinalErrorCodes))
            {
                throw result.Failure;
            }

            await Task.Delay(RetryDelay.Of(result.Answer, retries, _time), _time, cancellationToken).ConfigureAwait(false);
        }
    }
}
