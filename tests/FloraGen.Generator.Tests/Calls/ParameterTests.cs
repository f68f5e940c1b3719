using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using static FloraGen.Tests.Calls.Models;

namespace FloraGen.Tests.Calls;

/// <summary>What the table of styles leaves open: special values, nesting, reserved characters, content, cookies.</summary>
public class ParameterTests
{
    private static readonly ApiRecord s_filter = Record(
        "Filter", Member("a", Named("Inner")), Member("list", List(Text)), Member("items", List(Named("Inner"))), Member("none", Text));

    private static readonly ApiRecord s_inner = Record("Inner", Member("b", Text));

    [Fact]
    public async Task NothingIsSentOfNullsAndEmptyLists()
    {
        string url = await UrlAsync(
            "new() { A = null, B = [], C = [\"x\", null, \"y\"], D = new() }",
            Query("a", new ApiPrimitiveType(ApiPrimitive.Int32, true)),
            Query("b", List(Text)),
            Query("c", List(new ApiPrimitiveType(ApiPrimitive.String, true))),
            Query("d", Named("Inner")));

        Assert.Equal("/things?c=x&c=y", url);
    }

    [Fact]
    public async Task RequiredParameterMayBeNull()
        => Assert.Equal("/things", await UrlAsync("new() { A = null }", Parameter("a", ApiParameterLocation.Query, new ApiPrimitiveType(ApiPrimitive.Int32, true), required: true)));

    [Fact]
    public async Task DelimitersStayAndThoseWithinValuesAreEscaped()
        => Assert.Equal("/things?a=x%2Cy,z%20%26", await UrlAsync("new() { A = [\"x,y\", \"z &\"] }", Query("a", List(Text), explode: false)));

    [Fact]
    public async Task DeepObjectNests()
        => Assert.Equal(
            "/things?f[a][b]=c&f[list][]=x&f[list][]=y&f[items][0][b]=1&f[items][1][b]=2",
            Uri.UnescapeDataString(await UrlAsync(
                "new() { F = new() { A = new() { B = \"c\" }, List = [\"x\", \"y\"], Items = [new() { B = \"1\" }, new() { B = \"2\" }] } }",
                Query("f", Named("Filter"), ApiParameterStyle.DeepObject))));

    [Fact]
    public async Task WhatIsNestedInAnotherStyleIsJson()
        => Assert.Equal(
            "/things?a=%7B%22b%22%3A%22c%22%7D",
            await UrlAsync("new() { F = new() { A = new() { B = \"c\" } } }", Query("f", Named("Filter"))));

    [Fact]
    public async Task ReservedCharactersAndEscapesStayWhereTheyMay()
        => Assert.Equal(
            "/things?a=/x?y:%20%2F%25!%23%26&b=http://h/,z",
            await UrlAsync(
                "new() { A = \"/x?y: %2F%!#&\", B = [\"http://h/\", \"z\"] }",
                Query("a", Text) with { AllowReserved = true },
                Query("b", List(Text), explode: false) with { AllowReserved = true }));

    [Fact]
    public async Task MapsAndJsonHaveStylesToo()
        => Assert.Equal(
            "/things?x=1&b%5By%5D=2&c=p,q",
            await UrlAsync(
                "new() { A = new Dictionary<string, int> { [\"x\"] = 1 }, B = JsonSerializer.Deserialize<JsonElement>(\"{\\\"y\\\":2}\"), C = JsonSerializer.Deserialize<JsonElement>(\"[\\\"p\\\",\\\"q\\\"]\") }",
                Query("a", Map(Number)),
                Query("b", Json, ApiParameterStyle.DeepObject),
                Query("c", Json, explode: false)));

    [Fact]
    public async Task ContentIsJson()
    {
        ApiOperation operation = Operation(
            "get",
            path: "/things/{p}",
            parameters:
            [
                Content("p", ApiParameterLocation.Path), Content("q", ApiParameterLocation.Query), Content("h", ApiParameterLocation.Header), Content("c", ApiParameterLocation.Cookie),
            ]);

        SentCall sent = await SentAsync(operation, "await client.Things.GetAsync(new() { B = \"/\" }, new() { Q = new() { B = \"é\" }, H = new() { B = \"é\" }, C = new() { B = \"x\" } });");

        Assert.Equal("/things/%7B%22b%22%3A%22%2F%22%7D?q=%7B%22b%22%3A%22%C3%A9%22%7D", sent.Url);
        Assert.Equal("""{"b":"\u00e9"}""", sent.Header("h"));
        Assert.Equal("c=%7B%22b%22%3A%22x%22%7D", sent.Header("Cookie"));
    }

    [Fact]
    public async Task CookiesAreOneHeader()
    {
        ApiOperation operation = Operation("get", parameters: [Parameter("a", ApiParameterLocation.Cookie, Text), Parameter("b", ApiParameterLocation.Cookie, Number)]);

        SentCall sent = await SentAsync(
            operation,
            """
            await client
                .WithOptions(o => o.Authenticate = (message, _) => { message.Headers.TryAddWithoutValidation("Cookie", "key=k"); return default; })
                .Things.GetAsync(new() { A = "1;", B = 2 }, new() { Headers = new Dictionary<string, string> { ["cookie"] = "mine=m" } });
            """);

        Assert.Equal("a=1%3B; b=2; key=k; mine=m", sent.Header("Cookie"));
    }

    [Fact]
    public async Task WholeQueryIsOneValue()
    {
        ApiParameter form = Parameter("q", ApiParameterLocation.QueryString, Named("Inner")) with { ContentType = "application/x-www-form-urlencoded" };

        Assert.Equal("/things?b=x%20y", await UrlAsync("new() { Q = new() { B = \"x y\" } }", form));
        Assert.Equal("/things?%7B%22b%22%3A%22x%22%7D", await UrlAsync("new() { Q = new() { B = \"x\" } }", form with { ContentType = "application/json" }));
        Assert.Equal("/things?%24.a%5B0%5D", await UrlAsync("new() { Q = \"$.a[0]\" }", form with { Type = Text, ContentType = "application/jsonpath" }));
    }

    [Fact]
    public async Task PathTakesEverySimpleType()
    {
        ApiEnum color = new()
        {
            Name = new ApiName("#/Color", new(["Color"])),
            Description = null,
            IsDeprecated = false,
            Values = new([new ApiEnumValue("dark red", ApiStatusRole.Ordinary, null, null)]),
        };
        ApiOperation operation = Operation(
            "get",
            path: "/{enum}/{day}/{list}/{enum}",
            parameters:
            [
                PathParameter("enum", Named("Color")),
                PathParameter("day", new ApiFormatType("date", true)),
                PathParameter("list", List(new ApiPrimitiveType(ApiPrimitive.Boolean, false))),
            ]);

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation], enums: [color]), "await client.Things.GetAsync(Color.DarkRed, new(2026, 1, 2), [true, false]); return \"\";");

        Assert.Equal("/dark%20red/2026-01-02/true,false/dark%20red", outcome.Calls[0].Url);
    }

    [Theory]
    [InlineData("Simple", "[]")]
    [InlineData("Simple", "[\"..\"]")]
    [InlineData("Label", "[\"\"]")]
    [InlineData("Label", "[\".\"]")]
    [InlineData("Matrix", "[]")]
    [InlineData("Simple", "[\"\\ud800\"]")]
    [InlineData("Simple", "null!")]
    public async Task ValueThatWouldChangeThePathIsRefused(string style, string value)
    {
        ApiOperation operation = Operation("get", path: "/a/{p}", parameters: PathParameter("p", List(Text)) with { Style = Enum.Parse<ApiParameterStyle>(style) });

        ModelOutcome outcome = await ModelProgram.RunAsync(
            Of([operation]), $"try {{ await client.Things.GetAsync({value}); return \"sent\"; }} catch (ArgumentException fault) {{ return fault.ParamName!; }}");

        Assert.Equal("p", outcome.Result);
    }

    [Fact]
    public async Task SlashesInAPathAreEscapedWhateverTheStyle()
    {
        ApiOperation operation = Operation(
            "get",
            path: "/a/{p}/{q}/{r}",
            parameters: [PathParameter("p", List(Text)), PathParameter("q", Text) with { Style = ApiParameterStyle.Label }, PathParameter("r", Text) with { AllowReserved = true }]);

        SentCall sent = await SentAsync(operation, "await client.Things.GetAsync([\"/,\", \"?\"], \"../#\", \"/%2F:\");");

        Assert.Equal("/a/%2F%2C,%3F/...%2F%23/%2F%2F:", sent.Url);
    }

    private static ApiParameter Query(string name, ApiType type, ApiParameterStyle style = ApiParameterStyle.Form, bool explode = true)
        => Parameter(name, ApiParameterLocation.Query, type, style, explode);

    private static ApiParameter PathParameter(string name, ApiType type)
        => Parameter(name, ApiParameterLocation.Path, type, ApiParameterStyle.Simple, explode: false);

    private static ApiParameter Content(string name, ApiParameterLocation location)
        => Parameter(name, location, Named("Inner")) with { ContentType = "application/json" };

    private static async Task<string> UrlAsync(string query, params ApiParameter[] parameters)
        => (await SentAsync(Operation("get", parameters: parameters), $"await client.Things.GetAsync({query});")).Url;

    private static async Task<SentCall> SentAsync(ApiOperation operation, string code)
        => (await ModelProgram.RunAsync(Of([operation], [s_filter, s_inner]), code + " return \"\";")).Calls.Single();
}
