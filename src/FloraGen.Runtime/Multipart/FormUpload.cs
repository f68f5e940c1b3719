namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The upload of a form to a host that an answer named. A large file may take long, so time is up only when nothing was sent
/// for as long as an attempt may take. Sending the same form again does no more than sending it once.
/// </summary>
internal sealed class FormUpload
{
    private readonly HttpClient _http;
    private readonly ApiClientOptions _options;
    private readonly HttpMethod _method;
    private readonly Uri _url;
    private readonly IReadOnlyDictionary<string, string> _fields;
    private readonly string _fileField;
    private readonly FilePart _file;
    private readonly IProgress<long>? _progress;
    private readonly string _userAgent;

    public FormUpload(
        HttpClient http,
        ApiClientOptions options,
        string method,
        string url,
        IReadOnlyDictionary<string, string> fields,
        string fileField,
        FilePart file,
        IProgress<long>? progress,
        string userAgent)
    {
        _http = http;
        _options = options;
        _method = HeaderText.IsName(method) ? new HttpMethod(method) : throw new InvalidOperationException($"The upload's method '{method}' is none of HTTP's.");
        _url = Uri.TryCreate(url, UriKind.Absolute, out Uri? target) && target.Scheme is "http" or "https"
            ? target
            : throw new InvalidOperationException("The upload's URL is no absolute http or https URL.");
        // Not validated: what no parser understands is sent too.
        if (http.DefaultRequestHeaders.NonValidated.Contains("Authorization"))
        {
            throw new InvalidOperationException(
                "The HttpClient has a default Authorization header, which would be sent to the host of the upload. Give the key to the client's options instead.");
        }

        _fields = fields;
        _fileField = fileField;
        _file = file;
        _progress = progress;
        _userAgent = userAgent;
    }

    public Task SendAsync(CancellationToken cancellationToken)
    {
        RetryLoop loop = new(_options.TimeProvider)
        {
            MaxRetries = _file.CanBeSentAgain ? _options.MaxRetries : 0,
            IsRepeatable = true,
        };
        return loop.RunAsync(AttemptAsync, cancellationToken);
    }

    private async Task<AttemptResult> AttemptAsync(CancellationToken cancellationToken)
    {
        using CancellationTokenSource idle = TimeLimit.Start(_options.Timeout, _options.TimeProvider);
        // The query of a presigned URL is a secret.
        string call = $"{_method} {_url.GetLeftPart(UriPartial.Path)}";
        return await Attempt
            .RunAsync(_http, _ => Task.FromResult(CreateMessage(idle)), call, _options.Timeout, idle, keepsBody: false, _options.TimeProvider, cancellationToken)
            .ConfigureAwait(false);
    }

    private HttpRequestMessage CreateMessage(CancellationTokenSource idle)
    {
        HttpRequestMessage message = new(_method, _url);
        _ = message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        message.Content = new MultipartBody("multipart/form-data", Parts()).ToContent(sent =>
        {
            idle.CancelAfter(_options.Timeout);
            _progress?.Report(sent);
        });
        return message;
    }

    /// <summary>The fields first, in their order: such hosts ignore what stands behind the file.</summary>
    private List<BodyPart> Parts()
    {
        List<BodyPart> parts = [];
        foreach (KeyValuePair<string, string> field in _fields)
        {
            parts.Add(new BodyPart(field.Key, null, field.Value, null));
        }

        parts.Add(new BodyPart(_fileField, _file.ContentType, null, _file));
        return parts;
    }
}
