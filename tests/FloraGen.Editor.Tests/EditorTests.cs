namespace FloraGen.Editor.Tests;

/// <summary>What a user sees while typing.</summary>
public sealed class EditorTests(EditorRun run) : IClassFixture<EditorRun>
{
    /// <summary>What every object has.</summary>
    private static readonly string[] s_objects = ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "==", "!="];

    [EditorTheory]
    [InlineData("client", "Assets Dispose SendAsync WithOptions")]
    [InlineData("interface", "Assets SendAsync WithOptions")]
    [InlineData("options", "AllowInsecureHttp ApiKey Authenticate BaseUrl FetchToken HandlerAuthenticates Headers Logger MaxJsonDepth MaxResponseSize MaxRetries MaxRetryDelay OnReceived OnSending Query Randomizer Throw Timeout TimeProvider TotalTimeout")]
    [InlineData("resource", "CompleteAsync CreateAsync ListAsync RetrieveAsync RetryAsync WaitForStatusAsync WithRawResponse")]
    [InlineData("resource type", "")]
    [InlineData("raw", "CompleteAsync CreateAsync ListAsync RetrieveAsync RetryAsync")]
    [InlineData("record", "AdditionalProperties AssetId ContentType CreatedAt Description EnsureSucceeded FailureMessage Height IsFailed Name SizeBytes Status UploadContentType UploadedVia Url Width WorkspaceId")]
    [InlineData("page", "AdditionalProperties Assets GetNextPageAsync HasNextPage Items Meta NextCursor")]
    [InlineData("params", "Cursor Limit ProjectId Query WorkspaceId")]
    [InlineData("upload", "AdditionalProperties ContentType FileField FormFields Method SendAsync Url")]
    [InlineData("form", "Photo")]
    [InlineData("file", "ContentType FileName Length")]
    [InlineData("union", "IsUnrecognized Match TryGetString TryGetTool Value")]
    [InlineData("union type", "FromString FromTool JsonTypeInfo")]
    [InlineData("optional", "GetValueOrDefault HasValue Value")]
    [InlineData("response", "Body EnsureSuccess ETag Failure Headers IsSuccess LastModified Location RequestId RetryAfter StatusCode Value ValueOrDefault")]
    [InlineData("error", "Attempts Body ClientKey ClientName Data Error ErrorCode GetBaseException Headers HelpLink HResult InnerException Message RequestId Source StackTrace StatusCode TargetSite")]
    public async Task BehindADotStandsWhatAUserNeeds(string mark, string expected)
    {
        IReadOnlyList<string> offered = await run.Editor.CompleteAsync($"/*{mark}*/");

        Assert.Equal(expected, string.Join(' ', offered.Except(s_objects).Order(StringComparer.OrdinalIgnoreCase)));
    }

    [EditorFact]
    public async Task RegistrationIsOffered() => Assert.Contains("AddFloraClient", await run.Editor.CompleteAsync("/*services*/"));

    [EditorFact]
    public async Task HoverShowsWhatTheDocumentSaysOfAnOperation()
    {
        string shown = await run.Editor.HoverAsync("RetrieveAsync");

        Assert.Contains("Task<AssetRetrieveResponse> AssetsClient.RetrieveAsync(string assetId", shown, StringComparison.Ordinal);
        Assert.Contains("Get an asset", shown, StringComparison.Ordinal);
        Assert.Contains("Asset identifier", shown, StringComparison.Ordinal);
        Assert.Contains("ApiException", shown, StringComparison.Ordinal);
    }

    [EditorFact]
    public async Task RuleWarnsAtItsLine()
        => Assert.Equal(["6: FLORA1004"], (await run.Editor.DiagnoseAsync()).Where(static diagnostic => !diagnostic.Contains(": CS", StringComparison.Ordinal)));

    [EditorFact]
    public async Task DefinitionOfAnOperationIsInGeneratedCode()
    {
        string location = await run.Editor.DefinitionAsync("RetrieveAsync");

        Assert.Contains("/generated/Shed.Flora.AssetsClient.g.cs", location, StringComparison.Ordinal);
        Assert.Contains("Task<AssetRetrieveResponse> RetrieveAsync(string assetId", location, StringComparison.Ordinal);
    }
}
