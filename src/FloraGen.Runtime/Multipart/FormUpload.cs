namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The upload of a form to a host that a response named. A large file may take long, so time is up only when nothing was sent
/// for as long as an attempt may take. Sending the same form again does no more than sending it once.
/// </summary>
internal sealed class FormUpload : IMessageSource
{
    private readonly HttpClient _http;
    private readonly ApiDefinition _definition;
    private readonly ApiOptions _options;
    private readonly HttpMethod _method;
    private readonly Uri _url;
    private readonly IReadOnlyDictionary<string, string> _fields;
    private readonly string _fileField;
    private readonly FilePart _file;
    private readonly IProgress<long>? _progress;

    public FormUpload(
        HttpClient http,
        ApiDefinition definition,
        ApiOptions options,
        string method,
        string url,
        IReadOnlyDictionary<string, string> fields,
        string fileField,
        FilePart file,
        IProgress<long>? progress)
    {
        _http = http;
        _definition = definition;
        _options = options;
        _method = HeaderText.IsName(method) ? new HttpMethod(method) : throw new InvalidOperationException($"The upload's method '{method}' is not a method of HTTP.");
        _url = Uri.TryCreate(url, UriKind.Absolute, out Uri? target) && target.Scheme is "http" or "https"
            ? target
            : throw new InvalidOperationException("The upload's URL is not an absolute http or https URL.");
        InsecureHttp.Refuse(_url, "The signature of the upload", options);
        if (definition.Security.SecretAmong(http.DefaultRequestHeaders) is { } header)
        {
            throw new InvalidOperationException(
                $"The HttpClient has a default header {header}, which would be sent to the host of the upload. Set the secret in the client's options instead.");
        }

        _fields = fields;
        _fileField = fileField;
        _file = file;
        _progress = progress;
    }

    public Task SendAsync(CancellationToken cancellationToken)
    {
        // The query of a presigned URL is a secret.
        ApiCall call = new(_method, $"{_method} {_url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}", null, _options);
        UploadCall upload = new(_http, call, this, _file) { MaxRetries = _options.MaxRetries, IsRepeatable = true };
        return upload.RunAsync(cancellationToken).AsTask();
    }

    /// <inheritdoc/>
    public ValueTask<HttpRequestMessage?> CreateAsync(AttemptTime time)
    {
        Action<long> onSent = time.RestartWhenSent();
        HttpRequestMessage message = HttpMessages.New(_http, _method, _url, _definition.UserAgent);
        message.Content = MultipartWriter.Write("multipart/form-data", Parts(), sent =>
        {
            onSent(sent);
            _progress?.Report(sent);
        });
        return new ValueTask<HttpRequestMessage?>(message);
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
