namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;

/// <content>The span of a whole call, whose children are the attempts. It has the waits between them too.</content>
internal abstract partial class RetriedCall
{
    private Activity? _callSpan;

    static partial void SeeWhetherTraced(ref bool isTraced) => isTraced = TelemetryInstruments.Source.HasListeners();

    partial void StartCallSpan()
    {
        string name = Call.OperationId ?? (Call.Route is null ? Call.Method.Method : $"{Call.Method.Method} {Call.Route}");
        _callSpan = TelemetryInstruments.Source.StartActivity(name);
    }

    partial void EndCallSpan(string? error)
    {
        if (_callSpan is not { } span)
        {
            return;
        }

        if (error is not null)
        {
            _ = span.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        }

        span.Stop();
    }
}
