using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Clients;

/// <summary>How a client proves who calls, by what its document asks for.</summary>
public class SecurityTests
{
    private const string Keys = """
        components:
          securitySchemes:
            app_key: { type: apiKey, in: header, name: X-App }
            userToken: { type: apiKey, in: header, name: X-User }
            queryKey: { type: apiKey, in: query, name: key }
            session: { type: apiKey, in: cookie, name: sid }
            tracker: { type: apiKey, in: cookie, name: tid }
            login: { type: http, scheme: basic }
        """;

    [Theory]
    [InlineData("[{ app_key: [], userToken: [] }]", "AppKey = \"a\", UserToken = \"u\"", "GET https://things.example/things X-App=a X-User=u")]
    [InlineData("[{ app_key: [], userToken: [] }, { login: [] }]", "AppKey = \"a\", Username = \"u\", Password = \"p\"", "GET https://things.example/things Authorization=Basic dTpw")]
    [InlineData("[{}, { app_key: [] }]", "ApiKey = \"a\"", "GET https://things.example/things X-App=a")]
    [InlineData("[{ app_key: [] }, {}]", "", "GET https://things.example/things")]
    [InlineData("[]", "ApiKey = \"a\"", "GET https://things.example/things")]
    [InlineData("[{ session: [], tracker: [], queryKey: [] }]", "Session = \"s\", Tracker = \"t\", QueryKey = \"a b\"", "GET https://things.example/things?key=a%20b Cookie=sid=s; tid=t")]
    public async Task FirstAlternativeThatHasItsSecretsIsSent(string security, string options, string request)
    {
        bool isOne = options.Contains("ApiKey", StringComparison.Ordinal);
        string document = Document(security == "[]" ? "[{ app_key: [] }]" : security, isOne ? Keys.Split("\n    userToken")[0] : Keys, security == "[]" ? "security: []" : "");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, $$"""
            using ShopClient client = new(http, new ShopClientOptions { {{options}} });
            await client.Things.ListAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal([request], outcome.Requests);
    }

    [Fact]
    public async Task MissingSecretsAreNamedBeforeAnythingIsSent()
    {
        ProgramOutcome outcome = await ClientProgram.RunAsync(Document("[{ app_key: [], userToken: [] }, { login: [] }]", Keys), """
            using ShopClient client = new(http, new ShopClientOptions { AppKey = "hunter2" });
            try { await client.Things.ListAsync(); return "sent"; }
            catch (InvalidOperationException error) { return error.ToString(); }
            """, static _ => throw new InvalidOperationException("Nothing may be sent."));

        Assert.Empty(outcome.Requests);
        Assert.All(["SHOP_APP_KEY", "UserToken", "SHOP_USER_TOKEN", "SHOP_USERNAME", "Password"], word => Assert.Contains(word, outcome.Result, StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", outcome.Result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OperationHasARuleOfItsOwn()
    {
        ProgramOutcome outcome = await ClientProgram.RunAsync(Document("[{ app_key: [] }]", Keys, "security: [{ userToken: [] }]"), """
            using ShopClient client = new(http, new ShopClientOptions { AppKey = "a", UserToken = "u" });
            await client.Things.ListAsync();
            await client.Things.CountAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(["GET https://things.example/things X-User=u", "GET https://things.example/count X-App=a"], outcome.Requests);
    }

    [Fact]
    public async Task KeyThatIsAParameterTooIsSentOnceAndTheCallsOwnCounts()
    {
        string document = Document(
            "[{ app_key: [], queryKey: [], session: [] }]",
            Keys,
            "parameters: [{ name: X-App, in: header, schema: { type: string } }, { name: key, in: query, schema: { type: string } }, { name: sid, in: cookie, schema: { type: string } }, { name: monkey, in: query, schema: { type: string } }]");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            using ShopClient client = new(http, new ShopClientOptions { AppKey = "a", QueryKey = "q", Session = "s" });
            await client.Things.ListAsync(new() { XApp = "b", Key = "r", Sid = "t" });
            await client.Things.ListAsync(new() { Monkey = "m" });
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(["GET https://things.example/things?key=r X-App=b Cookie=sid=t", "GET https://things.example/things?monkey=m&key=q X-App=a Cookie=sid=s"], outcome.Requests);
    }

    [Fact]
    public void RulesThatManyOperationsHaveAreWrittenOnce()
    {
        string paths = string.Concat(Enumerable.Range(0, 50).Select(static number => $$"""
            /things/{{number}}:
              get: { operationId: things.get{{number}}, security: [{ userToken: [] }], responses: { '204': { description: Done. } } }

            """));
        GeneratorRun run = GeneratorRun.Of(Documents.WithPaths(paths, Keys), "/specs/shop.openapi.yaml").Compiles();

        string shared = run.File("MyApp.Shop.ShopClientDefinition.g.cs");
        Assert.Equal(2, shared.Split("new Internal.SecurityRule(").Length);
        Assert.Contains("Security = ShopClientDefinition.UserTokenRule", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: oauth2, flows: { implicit: { authorizationUrl: 'https://a.example', scopes: {} } } }", "AccessToken")]
    [InlineData("{ type: openIdConnect, openIdConnectUrl: 'https://a.example' }", "AccessToken")]
    [InlineData("{ type: http, scheme: Bearer }", "ApiKey")]
    public async Task TokenOfTheUserIsSentAsBearer(string scheme, string option)
    {
        string document = Document("[{ door: [] }]", $"components: {{ securitySchemes: {{ door: {scheme} }} }}");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, $$"""
            using ShopClient client = new(http, new ShopClientOptions { {{option}} = "t" });
            await client.Things.ListAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(["GET https://things.example/things Authorization=Bearer t"], outcome.Requests);
    }

    [Theory]
    [InlineData("{ type: mutualTLS }", 0)]
    [InlineData("{ type: http, scheme: digest }", 1)]
    public async Task WhatTheConnectionProvesNeedsNoOption(string scheme, int warnings)
    {
        string document = Document("[{ door: [], app: [] }]", $"components: {{ securitySchemes: {{ door: {scheme}, app: {{ type: apiKey, in: header, name: X-App }} }} }}");
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            using ShopClient client = new(http, new ShopClientOptions { ApiKey = "a" });
            await client.Things.ListAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(["GET https://things.example/things X-App=a"], outcome.Requests);
        Assert.Equal(warnings, GeneratorRun.Of(document).Diagnostics.Count(static item => item.Id == "FLORA0010"));
    }

    [Fact]
    public async Task UndeclaredSchemeIsToldAndTheOtherAlternativeStays()
    {
        string document = Document("[{ nowhere: [] }, { app_key: [] }]", Keys);
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, """
            using ShopClient client = new(http, new ShopClientOptions { ApiKey = "a" });
            await client.Things.ListAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(["GET https://things.example/things X-App=a"], outcome.Requests);
        Assert.Contains("nowhere", GeneratorRun.Of(document).Diagnostics.First(static item => item.Id == "FLORA0004").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClientCredentialsBecomeAToken()
    {
        const string Scheme = """
            components:
              securitySchemes:
                machine:
                  type: oauth2
                  flows: { clientCredentials: { tokenUrl: 'https://auth.example/token', scopes: { read: r, write: w, all: a } } }
            """;
        ProgramOutcome outcome = await ClientProgram.RunAsync(Document("[{ machine: [read] }]", Scheme, "security: [{ machine: [write, read] }]"), """
            using ShopClient client = new(http, new ShopClientOptions { ClientId = "me", ClientSecret = "hunter:2" });
            await client.Things.ListAsync();
            await client.Things.CountAsync();
            using ShopClient own = new(http, new ShopClientOptions { AccessToken = "mine" });
            await own.Things.ListAsync();
            return "";
            """, static request => request.Contains("/token", StringComparison.Ordinal)
                ? (HttpStatusCode.OK, """{"access_token":"t1","token_type":"Bearer","expires_in":3600}""", null)
                : (HttpStatusCode.NoContent, "", null));

        Assert.Equal(
            [
                "POST https://auth.example/token Authorization=Basic bWU6aHVudGVyJTNBMg== grant_type=client_credentials&scope=read+write",
                "GET https://things.example/things Authorization=Bearer t1",
                "GET https://things.example/count Authorization=Bearer t1",
                "GET https://things.example/things Authorization=Bearer mine",
            ],
            outcome.Requests);
    }

    private static string Document(string security, string components, string operation = "") => Documents.WithPaths($$"""
        /things:
          get:
            operationId: things.list
            responses: { '204': { description: Done. } }
            {{operation}}
        /count:
          get:
            operationId: things.count
            responses: { '204': { description: Done. } }
        """, components + "\nsecurity: " + security);
}
