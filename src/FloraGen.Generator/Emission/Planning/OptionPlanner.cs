using FloraGen.Emission.Names;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Security;
using FloraGen.Model.Servers;

namespace FloraGen.Emission.Planning;

/// <summary>Which options a client has of its own: for each credential, each variable of a server's URL and each parameter of all calls.</summary>
internal sealed class OptionPlanner
{
    /// <summary>What the base class of the options has, and every class.</summary>
    private static readonly string[] s_reserved =
    [
        "BaseUrl", "Timeout", "TotalTimeout", "MaxRetries", "MaxRetryDelay", "Randomizer", "MaxResponseSize", "MaxJsonDepth", "AllowInsecureHttp",
        "HandlerAuthenticates", "Headers", "Query", "Throw", "StreamIdleTimeout", "ValidateRequests", "MaxReconnects", "ResumesDownloads",
        "TimeProvider", "Authenticate", "FetchToken", "OnSending", "OnReceived", "Logger", "Check", "Copy", "Bind", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    private readonly string _optionsName;
    private readonly NameScope _names;
    private readonly List<OptionPlan> _options = [];
    private readonly Dictionary<string, OptionPlan> _byUse = new(StringComparer.Ordinal);

    public OptionPlanner(string optionsName, IReadOnlyCollection<ApiCredential> credentials, IEnumerable<ApiServerVariable> variables, IEnumerable<ApiParameter> parameters)
    {
        _optionsName = optionsName;
        _names = new NameScope(StringComparer.OrdinalIgnoreCase, [.. s_reserved, optionsName]);
        AddKeys([.. credentials.Where(static credential => IsKey(credential.Kind))]);
        if (credentials.FirstOrDefault(static credential => credential.Kind == ApiCredentialKind.Basic) is { } basic)
        {
            Add("Username", "Username", "The user's name.", basic.Description);
            Add("Password", "Password", "The user's password.", null);
        }

        AddTokens(credentials);
        foreach (ApiServerVariable variable in variables.GroupBy(static item => item.Name, StringComparer.Ordinal).Select(static same => same.First()))
        {
            Add("variable " + variable.Name, Identifier.Pascal(variable.Name), "A part of the server's URL.", Describe(variable));
        }

        foreach (ApiParameter parameter in parameters)
        {
            Add("parameter " + parameter.Name, Identifier.Pascal(parameter.Name), "A parameter of all calls that do not set it.", parameter.Description);
        }
    }

    public EquatableArray<OptionPlan> Options => _options.ToEquatableArray();

    /// <summary>An expression of the option that a credential's key is given by.</summary>
    public string Key(ApiCredential credential) => Expression("key " + credential.Id);

    /// <summary>An expression of an option that is there once, such as <c>Username</c>.</summary>
    public string Single(string name) => Expression(name);

    public string Parameter(ApiParameter parameter) => Expression("parameter " + parameter.Name);

    /// <summary>The option that gives a parameter, such as <c>AccountId</c>.</summary>
    public string NameOf(ApiParameter parameter) => _byUse["parameter " + parameter.Name].Name;

    public string Variable(ApiServerVariable variable) => Expression("variable " + variable.Name);

    private static bool IsKey(ApiCredentialKind kind)
        => kind is ApiCredentialKind.Bearer or ApiCredentialKind.HeaderKey or ApiCredentialKind.QueryKey or ApiCredentialKind.CookieKey;

    /// <summary>The only key is the API's key; several are called what the document calls them.</summary>
    private void AddKeys(ApiCredential[] keys)
    {
        foreach (ApiCredential key in keys)
        {
            string summary = key.Kind == ApiCredentialKind.Bearer ? "The key, sent as a bearer token." : "The key of the API.";
            Add("key " + key.Id, keys.Length == 1 || key.Id.Length == 0 ? "ApiKey" : Identifier.Pascal(key.Id), summary, key.Description);
        }
    }

    private void AddTokens(IEnumerable<ApiCredential> credentials)
    {
        ApiCredential? fetched = credentials.FirstOrDefault(static credential => credential.Kind == ApiCredentialKind.ClientCredentials);
        ApiCredential? given = credentials.FirstOrDefault(static credential => credential.Kind == ApiCredentialKind.Token);
        if (fetched is not null)
        {
            Add("ClientId", "ClientId", "The id that access tokens are fetched with.", fetched.Description);
            Add("ClientSecret", "ClientSecret", "The secret that access tokens are fetched with.", null);
            Add("TokenUrl", "TokenUrl", "The URL of the token endpoint, instead of the one that the OpenAPI document names. The secret is sent to this URL only.", null);
            Add("Scopes", "Scopes", "The scopes of the token, separated by spaces, instead of those that the OpenAPI document names.", null);
        }

        if ((fetched ?? given) is { } token)
        {
            string summary = fetched is null ? "An access token, sent as a bearer token." : "An access token of yours: none is fetched then.";
            Add("AccessToken", "AccessToken", summary, ReferenceEquals(token, fetched) ? null : token.Description);
        }
    }

    private static string Describe(ApiServerVariable variable)
    {
        string values = variable.Values.Count == 0 ? "" : $" One of: {string.Join(", ", variable.Values)}.";
        string description = variable.Description is { Length: > 0 } words ? words.TrimEnd() + "\n" : "";
        return $"{description}\"{variable.Default}\" unless it is set.{values}";
    }

    private void Add(string use, string name, string summary, string? description)
    {
        if (_byUse.ContainsKey(use))
        {
            return;
        }

        string taken = _names.Take(name, name + "Value");
        string variable = string.Join("_", Words.Of(taken)).ToUpperInvariant();
        OptionPlan option = new(taken, variable, summary, description);
        _byUse[use] = option;
        _options.Add(option);
    }

    private string Expression(string use)
    {
        OptionPlan option = _byUse[use];
        return $"new {Needs.OptionText}({CSharpLiteral.Of(option.Name)}, {CSharpLiteral.Of(option.Variable)}, static options => (({_optionsName})options).{option.Name})";
    }
}
