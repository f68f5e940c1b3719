using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FloraGen.Tests.Mutations;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Scenarios;

/// <summary>Adds to a document what has nothing to do with the rest of it, and looks for names that are gone then.</summary>
internal static partial class NameStability
{
    private const string Path = "/zzz-added";

    /// <summary>Types of the runtime that come and go with what asks for them.</summary>
    private static readonly string[] s_runtime = ["Optional", "ListPage", "Pager", "WaitOptions", "FilePart"];

    /// <param name="path">The document's path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="most">How many schemas, bodies, responses and parameters are used once more, of each kind.</param>
    /// <param name="hasTypes">Whether the types of members and methods count as well.</param>
    /// <returns>What is called otherwise after what.</returns>
    public static IEnumerable<string> Lost(string path, string text, int most, bool hasTypes)
    {
        JsonObject document = (JsonObject)JsonText.Parse(path, text)!;
        HashSet<string> names = NamesOf(document, hasTypes);
        return Additions(document, most).SelectMany(addition =>
        {
            JsonObject changed = (JsonObject)document.DeepClone();
            Add(changed, addition.Operation.DeepClone(), addition.IsFirst);
            return names.Except(NamesOf(changed, hasTypes)).Select(name => $"{name} after {addition.What}");
        });
    }

    private static IEnumerable<(string What, JsonNode Operation, bool IsFirst)> Additions(JsonObject document, int most)
    {
        bool isSwagger2 = document.ContainsKey("swagger");
        yield return ("another operation", Operation(isSwagger2, new JsonObject { ["type"] = "string" }), false);
        yield return ("a first operation", Operation(isSwagger2, JsonNode.Parse("""{ "properties": { "kind": { "enum": ["zza", "zzb"] }, "zzz": { "properties": { "q": { "type": "string" } } } } }""")!), true);
        string root = isSwagger2 ? "#/definitions/" : "#/components/schemas/";
        JsonNode? schemas = isSwagger2 ? document["definitions"] : document["components"]?["schemas"];
        foreach (string schema in Keys(schemas, most))
        {
            JsonObject reference = new() { ["$ref"] = root + schema.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) };
            yield return ($"a response of {schema}", Operation(isSwagger2, reference), false);
            yield return ($"a first response of {schema}", Operation(isSwagger2, reference.DeepClone()), true);
            yield return ($"a list of {schema}", Operation(isSwagger2, new JsonObject { ["type"] = "array", ["items"] = reference.DeepClone() }), false);
            yield return ($"a member of {schema}", Operation(isSwagger2, new JsonObject { ["properties"] = new JsonObject { ["zq"] = reference.DeepClone() } }), false);
        }

        foreach (string section in isSwagger2 ? Array.Empty<string>() : ["requestBodies", "responses", "parameters"])
        {
            foreach (string key in Keys(document["components"]?[section], most))
            {
                yield return ($"{section} of {key}", Shared(section, key), true);
            }
        }
    }

    private static IEnumerable<string> Keys(JsonNode? section, int most)
        => section is JsonObject members ? members.Select(static member => member.Key).OrderBy(static key => key.Length % 5).Take(most) : [];

    private static JsonObject Operation(bool isSwagger2, JsonNode schema)
    {
        JsonObject response = new() { ["description"] = "OK" };
        response[isSwagger2 ? "schema" : "content"] = isSwagger2 ? schema : new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
        return Operation("get", new JsonObject { ["responses"] = new JsonObject { ["200"] = response } });
    }

    private static JsonObject Shared(string section, string key)
    {
        JsonObject reference = new() { ["$ref"] = $"#/components/{section}/{key}" };
        JsonObject done = new() { ["204"] = new JsonObject { ["description"] = "Done." } };
        return section switch
        {
            "responses" => Operation("get", new JsonObject { ["responses"] = new JsonObject { ["200"] = reference } }),
            "requestBodies" => Operation("post", new JsonObject { ["requestBody"] = reference, ["responses"] = done }),
            _ => Operation("get", new JsonObject { ["parameters"] = new JsonArray(reference), ["responses"] = done }),
        };
    }

    private static JsonObject Operation(string method, JsonObject operation)
    {
        operation["tags"] = new JsonArray("Zzz");
        operation["operationId"] = "zzzFetch";
        return new JsonObject { [method] = operation };
    }

    private static void Add(JsonObject document, JsonNode operation, bool isFirst)
    {
        JsonObject paths = (JsonObject)(document["paths"] ??= new JsonObject());
        KeyValuePair<string, JsonNode?>[] others = [.. paths];
        paths.Clear();
        foreach (KeyValuePair<string, JsonNode?> path in isFirst ? others.Prepend(new(Path, operation)) : others.Append(new(Path, operation)))
        {
            paths[path.Key] = path.Value;
        }
    }

    /// <summary>Public types with their methods and members, and the types in these.</summary>
    private static HashSet<string> NamesOf(JsonObject document, bool hasTypes)
    {
        GeneratorRun run = GeneratorRun.Of(JsonText.Of(document), "/specs/shop.openapi.json");
        return [.. run.Result.GeneratedSources
            .Where(static source => !source.HintName.Contains(".Internal.", StringComparison.Ordinal))
            .SelectMany(static source => CSharpSyntaxTree.ParseText(source.SourceText).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(static type => type.Parent is not BaseTypeDeclarationSyntax && !s_runtime.Contains(type.Identifier.Text))
            .SelectMany(type => Members(type).Select(member => type.Identifier.Text + "." + (hasTypes ? member : member.Split(':', '(')[0])).Prepend(type.Identifier.Text))];
    }

    private static IEnumerable<string> Members(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax definition => definition.Members.Select(static member => member.Identifier.Text),
        RecordDeclarationSyntax or StructDeclarationSyntax or ClassDeclarationSyntax => ((TypeDeclarationSyntax)type).Members
            .Where(static member => member.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(static member => member switch
            {
                PropertyDeclarationSyntax property => $"{property.Identifier.Text}: {Bare(property.Type)}",
                MethodDeclarationSyntax method => $"{method.Identifier.Text}({string.Join(", ", method.ParameterList.Parameters.Select(static parameter => Bare(parameter.Type!)))}): {Bare(method.ReturnType)}",
                _ => "",
            })
            .Where(static name => name.Length > 0),
        _ => [],
    };

    /// <summary>A type that is returned as well may be null otherwise than one that is only sent.</summary>
    private static string Bare(TypeSyntax type) => OnlySent().Replace(type.ToString().Replace("?", "", StringComparison.Ordinal), "$1");

    [GeneratedRegex("^Optional<(.*)>$")]
    private static partial Regex OnlySent();
}
