using System.Text.Json.Nodes;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model.Operations;
using FloraGen.Prism.Tests.Documents;
using FloraGen.Prism.Tests.Samples;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>Makes the arguments of a call: those that are required, or all.</summary>
internal sealed class ArgumentMaker(TestedDocument document, bool isWhole)
{
    /// <returns>Null where a schema has no value.</returns>
    public CallArguments? Make(TestedOperation operation)
    {
        DocumentOperation described = new(document.Tree, operation.Operation.Pointer);
        HashSet<string> taken = [.. Taken(operation.Plan)];
        List<(DocumentParameter, JsonNode?)> parameters = [];
        foreach (ParameterPlan undescribed in operation.Plan.Arguments.Select(static part => part.Parameter!).Where(plan => !described.Parameters.Any(item => item.Location == "path" && item.Name == plan.WireName)))
        {
            parameters.Add((new DocumentParameter(undescribed.WireName, "path", true, null, "simple", false, false, []), JsonValue.Create("tulip")));
        }

        foreach (DocumentParameter parameter in described.Parameters.Where(parameter => taken.Contains(Key(parameter.Location, parameter.Name))))
        {
            if (!isWhole && !parameter.IsRequired)
            {
                continue;
            }

            if (TryMake(parameter, out JsonNode? value))
            {
                parameters.Add((parameter, value));
            }
            else if (parameter.IsRequired)
            {
                return null;
            }
        }

        DocumentBody? body = operation.Plan.Body is { } plan ? described.Body(plan.MediaType) : null;
        if (body is null || (!isWhole && !body.IsRequired && !operation.Plan.Body!.IsRequired))
        {
            return new CallArguments(parameters, false, null, null);
        }

        return TryMake(body, operation.Plan.Body!, out JsonNode? content) ? new CallArguments(parameters, true, content, body) : null;
    }

    public static string Key(string location, string name) => location == "header" ? $"header {name.ToLowerInvariant()}" : $"{location} {name}";

    /// <summary>The parameters that a caller gives. The client sets others by itself.</summary>
    private IEnumerable<string> Taken(OperationPlan plan)
        => plan.Arguments.Select(static part => part.Parameter!)
            .Concat(plan.Query is { } query ? document.Parameters[query.TypeName].Parameters : [])
            .Select(static parameter => Key(parameter.Location.ToString().ToLowerInvariant(), parameter.WireName));

    private bool TryMake(DocumentParameter parameter, out JsonNode? value)
    {
        value = null;
        // An empty object would leave nothing of a path.
        SampleMaker maker = new(isWhole || parameter.Location == "path", isPlain: parameter.Location is "header" or "cookie" or "path");
        if (parameter.Schema is null)
        {
            value = JsonValue.Create("tulip");
            return true;
        }

        value = parameter.Examples.FirstOrDefault(example => example is JsonValue && parameter.Location is "query" && SchemaFit.Fits(parameter.Schema, example))?.DeepClone();
        return (value is not null || maker.TryMake(parameter.Schema, out value)) && value is not null;
    }

    private bool TryMake(DocumentBody body, BodyPlan plan, out JsonNode? value)
    {
        SampleMaker maker = new(isWhole);
        value = JsonValue.Create("tulip");
        if (plan.Kind is ApiBodyKind.Binary or ApiBodyKind.Text)
        {
            // A text of another format, such as XML, is up to the caller.
            value = body.Schema is not null && plan.Kind == ApiBodyKind.Text && maker.TryMake(body.Schema, out JsonNode? text) && SchemaFit.KindOf(text) == "string" ? text : value;
            return true;
        }

        if (body.Schema is not null)
        {
            return maker.TryMake(body.Schema, out value);
        }

        JsonObject members = [];
        value = members;
        foreach (DocumentParameter field in body.Fields.Where(field => isWhole || field.IsRequired))
        {
            if (TryMake(field, out JsonNode? member))
            {
                members[field.Name] = member;
            }
            else if (field.IsRequired)
            {
                return false;
            }
        }

        return true;
    }
}
