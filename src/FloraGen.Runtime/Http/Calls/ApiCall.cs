namespace FloraGen.Runtime.Internal;

using System.Net.Http;

/// <summary>What is said about a call while it runs: in exceptions, and to those who watch.</summary>
internal sealed class ApiCall
{
    private readonly ApiRequest? _request;
    private string? _name;

    /// <param name="method">The HTTP method.</param>
    /// <param name="name">The call as a person would name it; it goes into messages and logs, so no secret may stand in it.</param>
    /// <param name="route">The path with the names of its parameters in braces; null when it is not known.</param>
    /// <param name="options">The client's options.</param>
    public ApiCall(HttpMethod method, string name, string? route, ApiOptions options)
    {
        Method = method;
        Route = route;
        Options = options;
        _name = name;
    }

    /// <param name="request">What is called. Most calls are never named, so its name is made when somebody asks.</param>
    /// <param name="options">The client's options.</param>
    public ApiCall(ApiRequest request, ApiOptions options)
    {
        Method = request.Method;
        Route = request.Route;
        Options = options;
        _request = request;
    }

    public HttpMethod Method { get; }

    public string Name => _name ??= _request!.ToString();

    public string? Route { get; }

    /// <summary>The operation's id in the document; null where it has none.</summary>
    public string? OperationId => _request?.OperationId;

    public ApiOptions Options { get; }

    /// <summary>How many requests were sent for it so far.</summary>
    public int Requests { get; set; }

    public override string ToString() => Name;
}
