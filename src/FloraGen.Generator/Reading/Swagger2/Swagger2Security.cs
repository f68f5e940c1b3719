using FloraGen.Reading.Text;

namespace FloraGen.Reading.Swagger2;

/// <summary>Security definitions as security schemes: <c>basic</c> is a scheme of HTTP, and OAuth 2 has flows.</summary>
internal static class Swagger2Security
{
    public static SpecNode Upgrade(SpecNode definitions)
    {
        if (definitions is not SpecMapping mapping)
        {
            return definitions;
        }

        SpecMapping schemes = new(mapping.Location);
        foreach (SpecEntry entry in mapping.Entries)
        {
            _ = schemes.TryAdd(entry.Key, entry.KeyMark, entry.Value is SpecMapping scheme ? Scheme(scheme) : entry.Value);
        }

        return schemes;
    }

    private static SpecMapping Scheme(SpecMapping scheme) => scheme.String("type") switch
    {
        "basic" => Changed(scheme, ("type", New.Text(scheme, "http")), ("scheme", New.Text(scheme, "basic"))),
        "oauth2" => Changed(scheme, ("flows", New.Mapping(scheme, (Flow(scheme.String("flow")), scheme)))),
        _ => scheme,
    };

    private static string Flow(string? flow) => flow switch
    {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        "password" => "password",
        _ => "implicit",
    };

    private static SpecMapping Changed(SpecMapping scheme, params (string Key, SpecNode Value)[] changes)
    {
        SpecMapping changed = New.Mapping(scheme, changes);
        foreach (SpecEntry entry in scheme.Entries)
        {
            _ = changed.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        return changed;
    }
}
