namespace FloraGen.Runtime.Internal;

using System.Threading;

/// <summary>On a message that may reach the server once only. Copies of the message, as hedging makes them, share it.</summary>
internal sealed class SentMark
{
    private int _isTaken;

    /// <returns>False for whoever comes second.</returns>
    public bool TryTake() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    /// <summary>The message never reached the server, or the server did nothing.</summary>
    public void Release() => Volatile.Write(ref _isTaken, 0);
}
