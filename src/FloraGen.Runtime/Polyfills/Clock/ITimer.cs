namespace FloraGen.Runtime.Internal;

using System;

/// <summary>A timer of <see cref="TimeProvider"/>.</summary>
internal interface ITimer : IDisposable
{
    bool Change(TimeSpan dueTime, TimeSpan period);
}
