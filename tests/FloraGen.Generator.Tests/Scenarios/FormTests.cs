using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Request types that a form fills in, and that know the document's limits.</summary>
public class FormTests
{
    private const string Path = "/specs/shop.openapi.yaml";

    private static readonly string s_document = Documents.WithPaths(
        """
        /orders:
          post:
            operationId: orders.create
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }
            responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } } }
        """,
        """
        components:
          schemas:
            NewOrder:
              type: object
              required: [name, lines]
              properties:
                name: { type: string, minLength: 3, maxLength: 10 }
                code: { type: string, pattern: '^[A-Z]+$' }
                part: { type: string, pattern: 'b|c' }
                mail: { type: string, format: email }
                priority: { type: integer, format: int32, minimum: 1, exclusiveMaximum: 10 }
                weight: { type: number, exclusiveMinimum: 0 }
                colour: { type: string, enum: [red, blue], minLength: 9 }
                file_id: { type: [string, 'null'], maxLength: 4 }
                lines: { type: array, minItems: 1, maxItems: 2, items: { $ref: '#/components/schemas/Line' } }
                tags: { type: array, uniqueItems: true, items: { type: string, maxLength: 3 } }
                colours: { type: array, items: { type: string, enum: [red, blue] } }
                pay: { oneOf: [{ $ref: '#/components/schemas/Card' }, { type: boolean }] }
                extra: { type: object, additionalProperties: { $ref: '#/components/schemas/Line' } }
            Line: { type: object, required: [quantity], properties: { quantity: { type: integer, minimum: 1 }, note: { type: string } } }
            Card: { type: object, required: [number], properties: { number: { type: string, minLength: 4 } } }
            Receipt: { type: object, required: [id], properties: { id: { type: string, maxLength: 1 }, items: { type: array, items: { type: string } } } }
        """);

    [Fact]
    public async Task RequestCanBeChangedAndResponsesCannot()
        => Assert.Equal(
            """{"name":"two","lines":[{"quantity":2}],"colours":["blue"]}""",
            await RunAsync(
                """
                NewOrder order = new() { Name = "one", Lines = [] };
                order.Name = "two";
                order.Lines.Add(new Line { Quantity = 1 });
                order.Lines[0].Quantity = 2;
                (order.Colours ??= []).Add(NewOrderColour.Blue);
                string json = System.Text.Json.JsonSerializer.Serialize(order, NewOrder.JsonTypeInfo);
                NewOrder read = System.Text.Json.JsonSerializer.Deserialize(json, NewOrder.JsonTypeInfo)!;
                bool isSame = read == order;
                read.Lines.Add(new Line { Quantity = 3 });
                if (!isSame || read == order || typeof(Receipt).GetProperty("Id")!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Length == 0) { return "different"; }
                return json;
                """,
                ("FloraGenAccessors", "set")));

    [Theory]
    [InlineData("Name", "StringLengthAttribute 3 10,RequiredAttribute")]
    [InlineData("Code", "RegularExpressionAttribute")]
    [InlineData("Mail", "EmailAddressAttribute")]
    [InlineData("Priority", "RangeAttribute 1 10")]
    [InlineData("Colour", "")]
    [InlineData("FileId", "")]
    [InlineData("Lines", "RequiredAttribute")]
    public async Task MemberHasTheAttributesThatFitItsType(string member, string attributes)
        => Assert.Equal(attributes, await RunAsync(
            $$"""
            return string.Join(",", typeof(NewOrder).GetProperty("{{member}}")!.GetCustomAttributes(false).OfType<ValidationAttribute>().Select(item => item switch
            {
                StringLengthAttribute length => $"StringLengthAttribute {length.MinimumLength} {length.MaximumLength}",
                RangeAttribute range => $"RangeAttribute {range.Minimum} {range.Maximum}",
                _ => item.GetType().Name,
            }).OrderByDescending(text => text));
            """,
            ("FloraGenAnnotations", "true")));

    [Theory]
    [InlineData("Name = \"abc\", Lines = [new() { Quantity = 1 }]", "")]
    [InlineData("Name = \"ab\", Lines = []", "Name")]
    [InlineData("Name = \"abc\", Code = \"xY\", Lines = [new() { Quantity = 1 }]", "Code")]
    [InlineData("Name = \"abc\", Part = \"abc\", Lines = [new() { Quantity = 1 }]", "")]
    [InlineData("Name = \"abc\", Part = \"ad\", Lines = [new() { Quantity = 1 }]", "Part")]
    [InlineData("Name = \"abc\", Priority = 10, Lines = [new() { Quantity = 1 }]", "Priority")]
    [InlineData("Name = \"abc\", Weight = 0, Lines = [new() { Quantity = 1 }]", "Weight")]
    [InlineData("Name = \"abc\", Mail = \"nobody\", Lines = [new() { Quantity = 1 }]", "Mail")]
    [InlineData("Name = \"abc\", FileId = \"12345\", Lines = []", "FileId,Lines")]
    [InlineData("Name = \"abc\", Lines = [new() { Quantity = 1 }, new() { Quantity = 0 }]", "Lines[1].Quantity")]
    [InlineData("Name = \"abc\", Tags = [\"a\", \"long\", \"a\"], Lines = [new() { Quantity = 1 }]", "Tags,Tags[1]")]
    [InlineData("Name = \"abc\", Pay = new Card { Number = \"1\" }, Lines = [new() { Quantity = 1 }]", "Pay.Number")]
    [InlineData("Name = null!, Lines = null!", "Lines,Name")]
    public async Task ValidatorFindsWhatBreaksTheDocument(string order, string members)
        => Assert.Equal(members, await RunAsync(
            $$"""
            NewOrder order = new() { {{order}} };
            List<ValidationResult> found = [];
            bool isValid = Validator.TryValidateObject(order, new ValidationContext(order), found, validateAllProperties: true);
            if (isValid != (found.Count == 0)) { return "unclear"; }
            return string.Join(",", found.SelectMany(item => item.MemberNames).OrderBy(name => name, StringComparer.Ordinal));
            """,
            ("FloraGenAnnotations", "true")));

    [Fact]
    public async Task BodyThatBreaksTheDocumentIsNotSentWhereTheOptionsSaySo()
        => Assert.Equal(
            """
            The body breaks limits of the API's document, so it was not sent:
            $.name: The text has 2 characters; 3 to 10 are allowed.
            $.code: The text does not match the pattern ^[A-Z]+$
            $.mail: The text is not an email address.
            $.priority: The number is 10; it must be less than 10.
            $.weight: The number is 0; it must be more than 0.
            $.lines: The list has 3 items; 1 to 2 are allowed.
            $.lines[2].quantity: The number is 0; it must be at least 1.
            $.tags: Item 1 is a duplicate; all items must be unique.
            $.tags[2]: The text has 4 characters; at most 3 are allowed.
            $.pay.number: The text has 1 character; at least 4 are allowed.
            $.extra['a b'].quantity: The number is -1; it must be at least 1. (Parameter 'body')
            0
            """,
            await RunAsync(
                """
                using ShopClient client = new(http, new ShopClientOptions { ValidateRequests = true });
                NewOrder order = new()
                {
                    Name = "\U0001F337\U0001F337", Code = "a", Mail = "@", Priority = 10, Weight = 0, FileId = "1234",
                    Lines = [new() { Quantity = 1 }, new() { Quantity = 1 }, new() { Quantity = 0 }],
                    Tags = ["a", "a", "long"], Pay = new Card { Number = "1" },
                    Extra = new Dictionary<string, Line> { ["a b"] = new Line { Quantity = -1 } },
                };
                try { await client.Orders.CreateAsync(order); }
                catch (ArgumentException exception) { return exception.Message + "\n" + handler.Requests; }
                return "sent";
                """,
                ("FloraGenAnnotations", "true")));

    [Fact]
    public async Task BodyIsSentAsItIsUnlessTheOptionsSayOtherwise()
        => Assert.Equal("1", await RunAsync(
            """
            using ShopClient client = new(http, new ShopClientOptions());
            await client.Orders.CreateAsync(new NewOrder { Name = "", Lines = [] });
            return handler.Requests.ToString();
            """,
            ("FloraGenAnnotations", "true")));

    [Fact]
    public void ClientThatAsksForNoneHasNoneOfIt()
    {
        GeneratorRun run = GeneratorRun.Of(s_document, Path).Compiles();

        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName.Contains("LimitCheck", StringComparison.Ordinal) || source.HintName.Contains("RequestLimits", StringComparison.Ordinal));
        Assert.DoesNotContain("IValidatableObject", string.Concat(run.Result.GeneratedSources.Select(static source => source.SourceText.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FloraGenAccessors", "both", "FLORA0012: FloraGenAccessors=\"both\" cannot be used: it is neither 'init' nor 'set'")]
    [InlineData("FloraGenAnnotations", "yes", "FLORA0012: FloraGenAnnotations=\"yes\" cannot be used: it is neither 'true' nor 'false'")]
    public void WrongWordIsTold(string option, string value, string message)
        => Assert.Contains(
            message,
            GeneratorRun.Of(s_document, Path, metadata: new Dictionary<string, string> { [option] = value }).Result.Diagnostics.Select(static item => $"{item.Id}: {item.GetMessage(null)}"));

    private static async Task<string> RunAsync(string body, params (string Key, string Value)[] metadata)
    {
        string code = $$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using System.Linq;
            using System.Net.Http;
            using System.Threading;
            using System.Threading.Tasks;
            using MyApp.Shop;

            internal sealed class Counting : HttpMessageHandler
            {
                public int Requests { get; private set; }

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Requests++;
                    return Task.FromResult(new HttpResponseMessage { Content = new StringContent("{\"id\":\"1\"}", null, "application/json") });
                }
            }

            internal static class Scenario
            {
                internal static async Task<string> RunAsync()
                {
                    Counting handler = new();
                    using HttpClient http = new(handler);
                    await Task.CompletedTask;
                    {{body}}
                }
            }
            """;
        Dictionary<string, string> options = metadata.ToDictionary(static item => item.Key, static item => item.Value);
        return await GeneratorRun.Of(s_document, Path, code, options).ShouldCompile().RunAsync<string>("Scenario", "RunAsync");
    }
}
