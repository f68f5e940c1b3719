using FloraGen.Kinds.MediaTypes;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Swagger2;

/// <summary>One operation: body and form parameters become its request body, and its responses get media types.</summary>
internal sealed class Swagger2Operation(SpecTree tree, SpecElement operation, IReadOnlyList<SpecElement> shared)
{
    private readonly SpecMapping _operation = operation.Mapping!;

    public SpecMapping Upgrade()
    {
        List<SpecElement> bodies = [];
        List<SpecElement> forms = [];
        SpecSequence parameters = new((_operation["parameters"] ?? _operation).Location);
        foreach (SpecElement parameter in Parameters())
        {
            switch (parameter.Text("in"))
            {
                case "body":
                    bodies.Add(parameter);
                    break;
                case "formData":
                    forms.Add(parameter);
                    break;
                default:
                    parameters.Items.Add(Swagger2Parameter.Upgrade(parameter));
                    break;
            }
        }

        SpecMapping upgraded = new(_operation.Location);
        foreach (SpecEntry entry in _operation.Entries.Where(static entry => entry.Key is not ("parameters" or "responses")))
        {
            _ = upgraded.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        _ = upgraded.TryAdd("parameters", parameters.Location, parameters);
        if (bodies.Count > 0 || forms.Count > 0)
        {
            SpecNode body = bodies.Count > 0 ? Body(bodies[0]) : Form(forms);
            _ = upgraded.TryAdd("requestBody", body.Location, body);
        }

        if (operation["responses"] is { } responses)
        {
            _ = upgraded.TryAdd("responses", _operation.Find("responses")!.KeyLocation, Responses(responses));
        }

        return upgraded;
    }

    /// <summary>The operation's own parameters, then those of its path that it does not replace.</summary>
    private IEnumerable<SpecElement> Parameters()
    {
        HashSet<(string?, string?)> seen = [];
        IEnumerable<SpecElement> own = operation["parameters"]?.Items ?? [];
        return own.Concat(shared)
            .Select(tree.Follow)
            .OfType<SpecElement>()
            .Where(parameter => parameter.Mapping is not null && seen.Add((parameter.Text("name"), parameter.Text("in"))));
    }

    private SpecMapping Body(SpecElement parameter)
    {
        // Their order means nothing.
        string[] consumed = [.. TypesUnder("consumes")];
        string mediaType = consumed.FirstOrDefault(static type => MediaTypes.Bare(type) == "application/json")
            ?? consumed.FirstOrDefault(MediaTypes.IsJson)
            ?? consumed.FirstOrDefault()
            ?? "application/json";
        SpecNode schema = parameter.Mapping!["schema"] ?? new SpecMapping(parameter.Node.Location);
        List<(string, SpecNode)> entries =
        [
            ("content", New.Mapping(parameter.Node, (mediaType, New.Mapping(parameter.Node, ("schema", schema))))),
            ("required", New.Truth(parameter.Node, parameter.IsTrue("required"))),
        ];
        if (parameter.Mapping["description"] is { } description)
        {
            entries.Add(("description", description));
        }

        return New.Mapping(parameter.Node, [.. entries]);
    }

    private SpecMapping Form(List<SpecElement> parameters)
    {
        string[] consumed = [.. TypesUnder("consumes")];
        bool hasFiles = parameters.Exists(static parameter => parameter.Text("type") == "file");
        string mediaType = hasFiles || (consumed.Length > 0 && consumed.All(static type => type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)))
            ? "multipart/form-data"
            : "application/x-www-form-urlencoded";
        SpecNode first = parameters[0].Node;
        SpecMapping properties = new(first.Location);
        SpecMapping encoding = new(first.Location);
        SpecSequence required = new(first.Location);
        foreach (SpecElement parameter in parameters)
        {
            string name = parameter.Text("name") ?? "";
            _ = properties.TryAdd(name, parameter.Node.Location, Swagger2Parameter.Schema(parameter));
            if (Swagger2Parameter.Style(parameter) is { } style)
            {
                _ = encoding.TryAdd(name, style.Location, style);
            }

            if (parameter.IsTrue("required"))
            {
                required.Items.Add(New.Text(parameter.Node, name));
            }
        }

        SpecMapping schema = New.Mapping(first, ("type", New.Text(first, "object")), ("properties", properties), ("required", required));
        return New.Mapping(
            first,
            ("content", New.Mapping(first, (mediaType, New.Mapping(first, ("schema", schema), ("encoding", encoding))))),
            ("required", New.Truth(first, required.Items.Count > 0)));
    }

    private SpecMapping Responses(SpecElement responses)
    {
        SpecMapping upgraded = new(responses.Node.Location);
        foreach (SpecElement response in responses.Members)
        {
            SpecNode value = tree.Follow(response) is { Mapping: { } mapping } ? Response(mapping) : response.Node;
            _ = upgraded.TryAdd(response.Key, responses.Mapping!.Find(response.Key)!.KeyLocation, value);
        }

        return upgraded;
    }

    private SpecMapping Response(SpecMapping response)
    {
        SpecMapping upgraded = new(response.Location);
        foreach (SpecEntry entry in response.Entries.Where(static entry => entry.Key is not ("schema" or "examples" or "headers")))
        {
            _ = upgraded.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        if (response["headers"] is SpecMapping headers)
        {
            _ = upgraded.TryAdd("headers", headers.Location, headers);
        }

        if (response["schema"] is { } schema)
        {
            SpecMapping content = new(schema.Location);
            SpecMapping? examples = response["examples"] as SpecMapping;
            foreach (string mediaType in TypesUnder("produces").DefaultIfEmpty("application/json"))
            {
                SpecMapping media = New.Mapping(schema, ("schema", schema));
                if (examples?[mediaType] is { } example)
                {
                    _ = media.TryAdd("example", example.Location, example);
                }

                _ = content.TryAdd(mediaType, schema.Location, media);
            }

            _ = upgraded.TryAdd("content", response.Find("schema")!.KeyLocation, content);
        }

        return upgraded;
    }

    private IEnumerable<string> TypesUnder(string key)
        => (operation[key] ?? tree.Root[key])?.Items.Select(static item => (item.Node as SpecScalar)?.Text).OfType<string>().Distinct(StringComparer.Ordinal) ?? [];
}
