using System.Text.Json.Nodes;
using FloraGen.Emission.Names;
using FloraGen.Handles;
using FloraGen.Testing.Running;
using FloraGen.Tests.Mutations;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace FloraGen.Tests.Hostile;

/// <summary>Names that C#, .NET or the client have already, and names that are none.</summary>
[Trait("Category", "Hostile")]
public class NamesTests(ITestOutputHelper output)
{
    private static readonly string[] s_names =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        .. ReservedNames.SystemTypes, .. Imports.All.Concat(Imports.All.Select(static name => name + "Attribute")).Except(ReservedNames.SystemTypes), .. ReservedNames.RecordMembers, .. ReservedNames.UnionMembers, .. ReservedNames.StatusMembers, .. ReservedNames.PageMembers,
        "Items", "Raw", "Options", "WithRawResponse", "WithOptions", "SendAsync", "Dispose", "Shop", "ShopClient", "IShopClient", "ShopClientOptions", "MyApp", "Optional", "ApiException", "FilePart", "IPage", "Pager",
        "ToWireString", "TryParse", "Read", "Write", "ReadValue", "WriteValue", "CanConvert", "HandleNull", "IndexOf", "Fit", "Match", "Case", "IPetClient", "Pet", "Unrecognized", "reader", "writer", "value", "options", "extra", "entries", "seen", "nulls", "index", "key", "left", "right", "other", "obj", "hash", "result", "http", "client", "body", "query", "cancellationToken", "next", "token", "wait", "content", "request", "response",
        "op_Implicit", "get_Value", "set_Value", "Item", "this[]", ".ctor", "<Clone>$", "__arglist", "__makeref", "_", "__", "1", "1a", "-1", "-", " ", "\t", ".", "..", "a.b", "a-b", "a_b", "A_B", "aB", "AB", "ab", "a b", "@class", "@", "#", "$ref2", "~", "/", "//",
        "имя", "名前", "이름", "اسم", "שם", "नाम", "ชื่อ", "ὄνομα", "ß", "ı", "İ", "ﬁ", "𝒳", "😀", "a\u0301", "\u0301", "٣", "Ⅷ", "ª", "\u200dx", "x\u200c", "\u00ad",
    ];

    [Fact]
    public void EveryNameCanBeAMember() => Compiles([], new JsonObject { ["Thing"] = Record(s_names) });

    [Fact]
    public void EveryNameCanBeARequiredMember() => Compiles([], new JsonObject { ["Thing"] = Record(s_names, new JsonObject { ["required"] = new JsonArray([.. s_names.Select(static name => JsonValue.Create(name))]) }) });

    [Fact]
    public void EveryNameCanBeAValue() => Compiles([], new JsonObject { ["Thing"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. s_names.Append("").Select(static name => JsonValue.Create(name))]) } });

    /// <summary>By default, each name is a type of one of the kinds.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void EveryNameCanBeATypeOfEachKind(int kind)
    {
        string[] names = [.. s_names.Where((_, index) => Exhaustive.IsAskedByHand || index % 3 == kind)];
        JsonObject schemas = new() { ["Thing"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(names.Select(static (name, index) => KeyValuePair.Create<string, JsonNode?>("p" + index, Reference(name)))) } };
        foreach (string name in names.Where(static name => name != "Thing"))
        {
            schemas[name] = kind switch
            {
                0 => Record(["a", name]),
                1 => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a", name + "2") },
                _ => new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Record(["a" + name])) },
            };
        }

        output.WriteLine(Exhaustive.Describe(names.Length, s_names.Length, "names"));
        Compiles([], schemas);
    }

    [Fact]
    public void EveryNameCanBeAnOperation()
        => Compiles(s_names.Select(static (name, index) => Operation(index, name, "things", [])), new JsonObject { ["Thing"] = Record(["a"]) });

    [Fact]
    public void EveryNameCanBeAResource()
        => Compiles(s_names.Select(static (name, index) => Operation(index, "get" + index, name, [])), new JsonObject { ["Thing"] = Record(["a"]) });

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("cookie")]
    public void EveryNameCanBeAParameter(string location)
        => Compiles([Operation(0, "get", "things", s_names.Select(name => new JsonObject { ["name"] = name, ["in"] = location, ["schema"] = new JsonObject { ["type"] = "string" } }))], new JsonObject { ["Thing"] = Record(["a"]) });

    [Fact]
    public void EveryNameCanStandInAPath()
        => Compiles(
            s_names.Where(static name => !name.Contains('/', StringComparison.Ordinal)).Select(static (name, index) => KeyValuePair.Create<string, JsonNode?>($"/p{index}/{{{name}}}/{name}", ((JsonObject)Operation(index, "get" + index, "things", []).Value!).DeepClone())),
            new JsonObject { ["Thing"] = Record(["a"]) });

    [Fact]
    public void EveryNameCanBeACaseAndADiscriminator()
    {
        string[] names = [.. s_names.Where(static name => name is not ("Thing" or "kind"))];
        JsonObject schemas = new() { ["Thing"] = new JsonObject { ["oneOf"] = new JsonArray([.. names.Select(Reference)]), ["discriminator"] = new JsonObject { ["propertyName"] = "kind" } } };
        foreach (string name in names)
        {
            schemas[name] = Record(["kind", "of " + name]);
        }

        Compiles([], schemas);
    }

    private static JsonObject Reference(string name)
        => new() { ["$ref"] = "#/components/schemas/" + Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)) };

    private static JsonObject Record(IEnumerable<string> members, JsonObject? more = null)
    {
        JsonObject record = more ?? [];
        record["type"] = "object";
        record["properties"] = new JsonObject(members.Distinct().Select(static name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["type"] = "string" })));
        return record;
    }

    private static KeyValuePair<string, JsonNode?> Operation(int index, string id, string tag, IEnumerable<JsonNode> parameters) => new($"/p{index}", new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["tags"] = new JsonArray(tag),
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "x", ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Reference("Thing") } } } },
        },
    });

    private static void Compiles(IEnumerable<KeyValuePair<string, JsonNode?>> paths, JsonObject schemas)
    {
        JsonObject document = new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Shop", ["version"] = "1" },
            ["paths"] = new JsonObject(paths.DefaultIfEmpty(Operation(0, "get", "things", []))),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        _ = HostileDocument.Generate(JsonText.Of(document), "/specs/shop.openapi.json").BecomesAClient();
    }
}
