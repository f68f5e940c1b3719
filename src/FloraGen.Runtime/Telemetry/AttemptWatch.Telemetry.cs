namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;

/// <content>
/// Spans and metrics by OpenTelemetry's semantic conventions for HTTP clients, version 1.23 and later, in which the names are stable.
/// </content>
internal partial struct AttemptWatch
{
    private TelemetryTarget? _target;
    private Activity? _span;
    private long _durationStart;
    private int _status;
    private string? _protocol;

    partial void StartSpan(HttpRequestMessage message)
    {
        bool isTraced = TelemetryInstruments.Source.HasListeners();
        if ((!isTraced && !TelemetryInstruments.Duration.Enabled) || message.RequestUri is not { IsAbsoluteUri: true } url)
        {
            return;
        }

        _target = new TelemetryTarget(message.Method, url, _call.Route);
        _durationStart = _call.Options.TimeProvider.GetTimestamp();
        if (isTraced)
        {
            _span = TelemetryInstruments.Source.StartActivity(_target.SpanName, ActivityKind.Client, default(ActivityContext), SpanTags(_target));
            TraceContext.Inject(_span, message);
        }
    }

    partial void SeeHeaders(HttpResponseMessage response)
    {
        if (_target is not null)
        {
            _status = (int)response.StatusCode;
            // A browser does not tell.
            _protocol = Browser.IsHost ? null
                : response.Version.Major >= 2 ? response.Version.ToString(1) : response.Version.ToString(2);
        }
    }

    partial void EndSpan(AttemptResult result)
    {
        if (_target is { } target)
        {
            EndSpan(target, ErrorType.Of(result));
        }
    }

    partial void EndSpan(Exception exception)
    {
        if (_target is { } target)
        {
            EndSpan(target, ErrorType.Of(exception));
        }
    }

    private void EndSpan(TelemetryTarget target, string? error)
    {
        Measure(target, error);
        if (_span is { } span)
        {
            AddOutcome(span, error);
            span.Stop();
        }
    }

    /// <summary>Samplers see only what is there from the start.</summary>
    private List<KeyValuePair<string, object?>> SpanTags(TelemetryTarget target)
    {
        List<KeyValuePair<string, object?>> tags =
        [
            new("http.request.method", target.Method),
            new("server.address", target.Host),
            new("server.port", target.Port),
            new("url.full", target.FullUrl),
        ];
        if (target.OriginalMethod is { } original)
        {
            tags.Add(new("http.request.method_original", original));
        }

        if (target.Template is { } template)
        {
            tags.Add(new("url.template", template));
        }

        if (_resends > 0)
        {
            tags.Add(new("http.request.resend_count", _resends));
        }

        return tags;
    }

    private void AddOutcome(Activity span, string? error)
    {
        if (_status != 0)
        {
            _ = span.SetTag("http.response.status_code", _status).SetTag("network.protocol.version", _protocol);
        }

        if (error is not null)
        {
            _ = span.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
        }
    }

    private void Measure(TelemetryTarget target, string? error)
    {
        if (!TelemetryInstruments.Duration.Enabled)
        {
            return;
        }

        TagList tags = default;
        tags.Add("http.request.method", target.Method);
        tags.Add("server.address", target.Host);
        tags.Add("server.port", target.Port);
        if (target.Template is { } template)
        {
            tags.Add("url.template", template);
        }

        if (_status != 0)
        {
            tags.Add("http.response.status_code", _status);
            if (_protocol is not null)
            {
                tags.Add("network.protocol.version", _protocol);
            }
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        TelemetryInstruments.Duration.Record(_call.Options.TimeProvider.GetElapsedTime(_durationStart).TotalSeconds, tags);
    }
}
