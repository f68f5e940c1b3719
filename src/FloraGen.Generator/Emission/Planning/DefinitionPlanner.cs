using FloraGen.Emission.Members.Calls;
using FloraGen.Emission.Names;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Security;
using FloraGen.Model.Servers;

namespace FloraGen.Emission.Planning;

/// <summary>
/// How requests prove who calls, and where they go. Where all are alike it stands in the client; otherwise each credential, rule
/// and server becomes a static property that requests name.
/// </summary>
internal sealed class DefinitionPlanner
{
    private readonly EmissionOptions _options;
    private readonly CSharpTypes _types;
    private readonly List<ApiNotice> _notices = [];
    private readonly ApiCredential[] _credentials;
    private readonly bool _isShared;
    private readonly NameScope _names;
    private readonly List<SharedField> _fields = [];
    private readonly Dictionary<string, string> _expressions = new(StringComparer.Ordinal);

    public DefinitionPlanner(ApiModel model, EmissionOptions options, CSharpTypes types)
    {
        _options = options;
        _types = types;
        ApiOperation[] operations = [.. model.Resources.SelectMany(static resource => resource.Operations)];
        ApiSecurity[] rules = [.. operations.Select(static operation => operation.Security).Append(model.Security).OfType<ApiSecurity>()];
        ApiServer? server = model.Server ?? (model.BaseUrl is null ? null : new ApiServer(model.BaseUrl, default));
        ApiServer[] servers = [.. operations.Select(static operation => operation.Server).Prepend(server).OfType<ApiServer>()];

        // A scheme that no rule names is of no use, unless nothing names any.
        HashSet<string> used = new(rules.SelectMany(static rule => rule.Alternatives).SelectMany(static set => set), StringComparer.Ordinal);
        _credentials = [.. model.Credentials.Where(credential => used.Count == 0 || used.Contains(credential.Id))];
        ApiParameter[] ofClient = [.. operations.SelectMany(static operation => operation.Parameters).Where(static parameter => parameter.IsOfClient)];
        foreach (ApiParameter parameter in ofClient.Where(parameter => !IsText(parameter)))
        {
            string reason = $"'{parameter.Name}' is not a single text here, so it stays a parameter of the operation";
            _notices.Add(new ApiNotice(NoticeIds.WrongExtension, parameter.Pointer, new EquatableArray<string>(["x-floragen-client-parameters", reason])));
        }

        ApiParameter[] shared = [.. ofClient.Where(IsText).GroupBy(static parameter => parameter.Name, StringComparer.Ordinal).Select(static same => same.First())];
        Options = new OptionPlanner(options.ClientName + "Options", _credentials, servers.SelectMany(static item => item.Variables), shared);
        _isShared = shared.Length > 0 || operations.Any(operation => operation.Server is not null || (operation.Security is { } own && own != model.Security && !IsOpen(own)));
        _names = new NameScope(StringComparer.Ordinal, [DefinitionPlan.NameOf(options), "Equals", "ReferenceEquals"]);

        ApiSecurity rule = model.Security ?? new ApiSecurity(_credentials.Select(static credential => new EquatableArray<string>([credential.Id])).ToEquatableArray());
        Document = model.Security;
        Security = Rule(rule);
        Server = server is null ? "null" : Address(server);
    }

    public OptionPlanner Options { get; }

    /// <summary>An expression of the rule for requests that have none of their own.</summary>
    public string Security { get; }

    /// <summary>An expression of the document's server.</summary>
    public string Server { get; }

    private ApiSecurity? Document { get; }

    public IEnumerable<ApiNotice> Notices => _notices;

    /// <summary>What the client's options say of a parameter; null for one that only the call gives.</summary>
    public ClientSource? SourceOf(ApiParameter parameter)
    {
        if (!parameter.IsOfClient || !IsText(parameter))
        {
            return null;
        }

        string name = Identifier.Pascal(parameter.Name);
        string expression = $"new {Needs.ClientParameter}({Options.Parameter(parameter)}, {CSharpLiteral.Of(ClientPlanner.EnvironmentPrefixOf(_options))})";
        return new ClientSource(
            Share(expression, Needs.ClientParameter, name.EndsWith("Parameter", StringComparison.Ordinal) ? name : name + "Parameter"),
            Options.NameOf(parameter),
            parameter.IsRequired,
            parameter.Constant ?? parameter.Default);
    }

    /// <summary>The file of what is shared; null when nothing is. To be asked after all operations.</summary>
    public DefinitionPlan? Plan() => _isShared ? new DefinitionPlan(_options, _fields.ToEquatableArray()) : null;

    /// <summary>An expression of the operation's own rule; null where it is the document's.</summary>
    public string? SecurityOf(ApiOperation operation) => operation.Security is { } own && own != Document ? Rule(own) : null;

    /// <summary>An expression of the operation's own server; null where it is the document's.</summary>
    public string? ServerOf(ApiOperation operation) => operation.Server is { } own ? Address(own) : null;

    private bool IsText(ApiParameter parameter) => ParameterExpression.IsText(ParameterPlan.Of(parameter, "value", _types.Of(parameter.Type), null));

    private static bool IsOpen(ApiSecurity rule) => rule.Alternatives.All(static set => set.Count == 0);

    private string Rule(ApiSecurity rule)
    {
        if (IsOpen(rule))
        {
            return Statics.SecurityRule.None;
        }

        EquatableArray<string>[] sets = [.. rule.Alternatives.Where(set => set.All(id => _credentials.Any(credential => credential.Id == id)))];
        string alternatives = string.Join(", ", sets.Select(set => $"[{string.Join(", ", set.Select(Credential))}]"));
        string name = string.Join("Or", sets.Select(static set => set.Count == 0 ? "None" : string.Join("And", set.Select(Identifier.Pascal))));
        return Share($"new {Needs.SecurityRule}([{alternatives}])", Needs.SecurityRule, name.Length > 60 ? "Rule" : name + "Rule");
    }

    private string Credential(string id)
    {
        ApiCredential credential = _credentials.First(item => item.Id == id);
        string expression = credential.Kind switch
        {
            ApiCredentialKind.Basic => $"new {Needs.BasicCredential}({Options.Single("Username")}, {Options.Single("Password")})",
            ApiCredentialKind.Bearer => $"new {Needs.BearerCredential}({Options.Key(credential)})",
            ApiCredentialKind.Token => $"new {Needs.BearerCredential}({Options.Single("AccessToken")})",
            ApiCredentialKind.HeaderKey => ApiKey(credential, Statics.ApiKeyLocation.Header),
            ApiCredentialKind.QueryKey => ApiKey(credential, Statics.ApiKeyLocation.Query),
            ApiCredentialKind.CookieKey => ApiKey(credential, Statics.ApiKeyLocation.Cookie),
            _ => ClientCredentials(credential),
        };
        return Share(expression, Needs.Credential, id.Length == 0 ? "Credential" : Identifier.Pascal(id));
    }

    private string ApiKey(ApiCredential credential, string location)
        => $"new {Needs.ApiKeyCredential}({Options.Key(credential)}, {location}, {CSharpLiteral.Of(credential.ParameterName ?? "")})";

    private string ClientCredentials(ApiCredential credential)
    {
        string[] options = [.. new[] { "AccessToken", "ClientId", "ClientSecret", "TokenUrl", "Scopes" }.Select(name => $"{name} = {Options.Single(name)}")];
        string document = $"DocumentUrl = {CSharpLiteral.Of(credential.TokenUrl ?? "")}, DocumentScopes = {CSharpLiteral.Of(string.Join(" ", credential.Scopes))}";
        return $"new {Needs.ClientCredentialsCredential} {{ {string.Join(", ", options)}, {document} }}";
    }

    private string Address(ApiServer server)
    {
        IEnumerable<string> parts = server.Variables.Select(variable =>
            $"new {Needs.ServerUrlPart}({CSharpLiteral.Of(variable.Name)}, {Options.Variable(variable)}, {CSharpLiteral.Of(variable.Default)}, [{string.Join(", ", variable.Values.Select(CSharpLiteral.Of))}])");
        string expression = $"new {Needs.ServerTemplate}({string.Join(", ", parts.Prepend(CSharpLiteral.Of(server.Url)))})";
        return Share(expression, Needs.ServerTemplate, Identifier.Pascal(server.Url.Replace("https://", "").Replace("http://", "")) + "Server");
    }

    /// <summary>The name of what this makes; the same for the same.</summary>
    private string Share(string expression, string type, string name)
    {
        if (!_isShared)
        {
            return expression;
        }

        if (!_expressions.TryGetValue(expression, out string? taken))
        {
            _expressions[expression] = taken = _names.Take(name);
            _fields.Add(new SharedField(taken, type, expression));
        }

        // Within the class, and from outside: the longer name serves both.
        return $"{DefinitionPlan.NameOf(_options)}.{taken}";
    }
}
