namespace FloraGen.Runtime.Internal;

using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The call that uploads a file.</summary>
internal sealed class UploadCall : RetriedCall
{
    private readonly HttpClient _http;
    private readonly IMessageSource _messages;
    private readonly FilePart _file;

    /// <param name="http">Sends the requests.</param>
    /// <param name="call">The call.</param>
    /// <param name="messages">Makes the requests.</param>
    /// <param name="file">What they hold.</param>
    public UploadCall(HttpClient http, ApiCall call, IMessageSource messages, FilePart file)
        : base(call)
    {
        _http = http;
        _messages = messages;
        _file = file;
    }

    protected override bool CanBeSentAgain => ((ISentFile)_file).CanBeSentAgain;

    protected override ValueTask<AttemptResult> AttemptAsync(int retries, CancellationToken cancellationToken)
        => new Attempt(_http, Call, Call.Options.Timeout) { Messages = _messages, Retries = retries }.RunAsync(cancellationToken);
}
