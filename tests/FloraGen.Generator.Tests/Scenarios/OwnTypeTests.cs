using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Scenarios;

/// <summary>Types of the application's instead of generated ones.</summary>
public class OwnTypeTests
{
    private const string Path = "/specs/shop.openapi.yaml";

    private const string Types = """
        #pragma warning disable CS1591
        namespace Contracts
        {
            [JsonConverter(typeof(OrderIdConverter))]
            public readonly record struct OrderId(string Value);

            public sealed class OrderIdConverter : JsonConverter<OrderId>
            {
                public override OrderId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
                    => reader.GetString() is { } text && text.StartsWith('o') ? new(text) : throw new FormatException("no id");

                public override void Write(Utf8JsonWriter writer, OrderId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
            }

            public sealed class Order
            {
                public int Count { get; set; }
                public override bool Equals(object? other) => other is Order order && order.Count == Count;
                public override int GetHashCode() => Count;
            }

            public sealed class OrderConverter : JsonConverter<Order>
            {
                public override Order Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
                {
                    using JsonDocument document = JsonDocument.ParseValue(ref reader);
                    return new Order { Count = document.RootElement.GetProperty("count").GetInt32() };
                }

                public override void Write(Utf8JsonWriter writer, Order value, JsonSerializerOptions options)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("count", value.Count);
                    writer.WriteEndObject();
                }
            }

            public sealed class Bare { }
        }
        """;

    private static readonly string s_document = Documents.WithPaths(
        """
        /orders/{id}:
          get:
            operationId: orders.get
            parameters:
            - { name: id, in: path, required: true, schema: { type: string, format: order-id } }
            - { name: before, in: query, schema: { type: string, format: date-time } }
            responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Response' } } } } }
          put:
            operationId: orders.put
            parameters: [{ name: id, in: path, required: true, schema: { type: string, format: order-id } }]
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
            responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
          post:
            operationId: orders.attach
            parameters: [{ name: id, in: path, required: true, schema: { type: string, format: order-id } }]
            requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [other], properties: { other: { type: string, format: order-id } } } } } }
            responses: { '204': { description: Attached. } }
          patch:
            operationId: orders.change
            parameters: [{ name: id, in: path, required: true, schema: { type: string, format: order-id } }]
            requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [other], properties: { other: { type: string, format: order-id } } } } } }
            responses: { '204': { description: Changed. } }
        """,
        """
        components:
          schemas:
            Order: { type: object, required: [count], properties: { count: { type: integer } } }
            Response:
              type: object
              required: [id, order]
              properties:
                id: { type: string, format: order-id }
                other: { type: [string, 'null'], format: order-id }
                order: { $ref: '#/components/schemas/Order' }
                orders: { type: array, items: { $ref: '#/components/schemas/Order' } }
                by_name: { type: object, additionalProperties: { $ref: '#/components/schemas/Order' } }
                at: { type: string, format: date-time }
                either: { oneOf: [{ $ref: '#/components/schemas/Order' }, { type: string }] }
        """);

    private static readonly string s_types = "schema:Order=Contracts.Order,Contracts.OrderConverter|format:order-id=Contracts.OrderId|format:date-time=System.DateTime";

    [Fact]
    public async Task TheyAreReadAndWrittenWhereverTheyStand()
        => Assert.Equal(
            """
            GET /orders/o%201?before=2026-01-02T03%3A04%3A05Z
            o1 o2 3 4 5 DateTime 6 True
            {"id":"o1","other":"o2","order":{"count":3},"orders":[{"count":4}],"by_name":{"a":{"count":5}},"at":"2026-01-02T03:04:05Z","either":{"count":6}}
            PUT /orders/o2 {"count":7}
            7
            """,
            await RunAsync(
                """
                handler.Body = "{\"id\":\"o1\",\"other\":\"o2\",\"order\":{\"count\":3},\"orders\":[{\"count\":4}],\"by_name\":{\"a\":{\"count\":5}},\"at\":\"2026-01-02T03:04:05Z\",\"either\":{\"count\":6}}";
                Response response = await client.Orders.GetAsync(new OrderId("o 1"), new() { Before = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) });
                Response again = await client.Orders.GetAsync(new OrderId("o 1"));
                lines.Add(handler.Requests[0]);
                lines.Add($"{response.Id.Value} {response.Other!.Value.Value} {response.Order.Count} {response.Orders![0].Count} {response.ByName!["a"].Count} {response.At!.Value.GetType().Name} {((Order)response.Either!.Value.Value!).Count} {response == again && response.GetHashCode() == again.GetHashCode()}");
                lines.Add(JsonSerializer.Serialize(response, Response.JsonTypeInfo));
                handler.Body = "{\"count\":7}";
                Order order = await client.Orders.PutAsync(new OrderId("o2"), new Order { Count = 7 });
                lines.Add(handler.Requests[2]);
                lines.Add(order.Count.ToString());
                """));

    [Fact]
    public async Task TheyStandInPartsAndFormsAsTheirTextsDo()
        => Assert.Equal("o2 True", await RunAsync(
            """
            await client.Orders.ChangeAsync(new OrderId("o1"), new() { Other = new OrderId("o2") });
            await client.Orders.AttachAsync(new OrderId("o1"), new() { Other = new OrderId("o3") });
            lines.Add(handler.Requests[0].Split('=')[1] + " " + handler.Requests[1].Contains("\r\n\r\no3\r\n"));
            """));

    [Fact]
    public async Task WhatAConverterRefusesIsAFaultOfTheResponse()
        => Assert.Equal("$.id: expected a value of OrderId", await RunAsync(
            """
            handler.Body = "{\"id\":\"1\",\"order\":{\"count\":3}}";
            try { await client.Orders.GetAsync(new OrderId("o1")); }
            catch (ApiSerializationException exception) { lines.Add(exception.Message.Contains("$.id") && exception.Message.Contains("expected a value of OrderId") ? "$.id: expected a value of OrderId" : exception.Message); }
            """));

    [Fact]
    public void NothingIsGeneratedForThem()
    {
        GeneratorRun run = Run(s_types);

        run.Compiles();
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName == "MyApp.Shop.Order.g.cs");
    }

    [Theory]
    [InlineData("schema:Order=Contracts.Ordre", "the project has no type 'Contracts.Ordre'")]
    [InlineData("schema:Order=Contracts.Order,Contracts.Nothing", "the project has no type 'Contracts.Nothing'")]
    [InlineData("schema:Order=Contracts.Bare", "'Contracts.Bare' names no JsonConverter: name one behind a comma")]
    [InlineData("schema:Order=Contracts.Order,Contracts.OrderIdConverter", "'Contracts.OrderIdConverter' is no JsonConverter<Order> that can be made without arguments, and no JsonSerializerContext")]
    [InlineData("Order=Contracts.Order", "it is not of the form 'schema:Name=Namespace.Type' or 'format:name=Namespace.Type'")]
    public void WhatCannotBeUsedIsToldAndGenerated(string option, string fault)
    {
        GeneratorRun run = Run(option);

        run.Compiles();
        Assert.Contains($"FLORA0012: FloraGenTypes=\"{option}\" cannot be used: {fault}", run.Result.Diagnostics.Select(static item => $"{item.Id}: {item.GetMessage(null)}"));
        Assert.Contains(run.Result.GeneratedSources, static source => source.HintName == "MyApp.Shop.Order.g.cs");
    }

    [Theory]
    [InlineData("schema:Ordre=Contracts.OrderId", "schema:Ordre", "no operation uses a schema 'Ordre'")]
    [InlineData("format:uuid=Contracts.OrderId", "format:uuid", "no operation uses a format 'uuid'")]
    public void WhatTheDocumentDoesNotHaveIsTold(string option, string key, string fault)
        => Assert.Contains(
            $"FLORA0012: FloraGenTypes=\"{key}\" cannot be used: {fault}",
            Run(option).Result.Diagnostics.Select(static item => $"{item.Id}: {item.GetMessage(null)}"));

    [Theory]
    [InlineData("public sealed record Order(int Count) { public static System.Text.Json.Serialization.Metadata.JsonTypeInfo<Order> JsonTypeInfo => null!; }", "Contracts.Order")]
    [InlineData("public sealed record Order(int Count); public abstract class Context : System.Text.Json.Serialization.JsonSerializerContext { protected Context() : base(null) { } public static Context Default => null!; }", "Contracts.Order,Contracts.Context")]
    [InlineData("public sealed record Order(int Count); public static class All { public static System.Text.Json.Serialization.JsonConverter<Order> Orders => null!; }", "Contracts.Order,Contracts.All.Orders")]
    [InlineData("public static class Outer { internal sealed record Order(int Count); } internal sealed class Own : System.Text.Json.Serialization.JsonConverter<Outer.Order> { public override Outer.Order Read(ref System.Text.Json.Utf8JsonReader r, System.Type t, System.Text.Json.JsonSerializerOptions o) => null!; public override void Write(System.Text.Json.Utf8JsonWriter w, Outer.Order v, System.Text.Json.JsonSerializerOptions o) { } }", "Contracts.Outer+Order,Contracts.Own", "internal")]
    public void TypesSayInSeveralWaysHowTheyAreRead(string code, string type, string access = "public")
        => GeneratorRun.Of(s_document, Path, "#pragma warning disable CS1591\nnamespace Contracts { " + code + " }", new Dictionary<string, string> { ["FloraGenTypes"] = "schema:Order=" + type, ["FloraGenAccessibility"] = access }).Compiles();

    private static GeneratorRun Run(string types) => GeneratorRun.Of(s_document, Path, Usings + Types, new Dictionary<string, string> { ["FloraGenTypes"] = types });

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static async Task<string> RunAsync(string body)
    {
        string code = Usings + $$"""
            using Contracts;
            using MyApp.Shop;

            {{Types}}

            internal sealed class Responses : HttpMessageHandler
            {
                public string Body { get; set; } = "";

                public List<string> Requests { get; } = new();

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    string content = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
                    Requests.Add(request.Method + " " + request.RequestUri!.PathAndQuery + content);
                    return new HttpResponseMessage { Content = new StringContent(Body, null, "application/json") };
                }
            }

            internal static class Scenario
            {
                internal static async Task<string> RunAsync()
                {
                    Responses handler = new();
                    List<string> lines = new();
                    using HttpClient http = new(handler);
                    using ShopClient client = new(http);
                    {{body}}
                    return string.Join("\n", lines);
                }
            }
            """;
        return await GeneratorRun.Of(s_document, Path, code, new Dictionary<string, string> { ["FloraGenTypes"] = s_types }).ShouldCompile().RunAsync<string>("Scenario", "RunAsync");
    }
}
