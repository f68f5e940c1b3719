using FloraGen.Tests.Running;

namespace FloraGen.Tests.Hostile;

/// <summary>References that lead back to where they came from, in every location that can have one.</summary>
[Trait("Category", "Hostile")]
public class CircleTests
{
    [Theory]
    [InlineData("Thing: { $ref: '#/components/schemas/Thing' }")]
    [InlineData("Thing: { $ref: '#/components/schemas/Thing/properties/a' }")]
    [InlineData("Thing: { $ref: '#/components/schemas' }")]
    [InlineData("Thing: { $ref: '#' }")]
    [InlineData("Thing: { properties: { a: { $ref: '#/components' } } }")]
    [InlineData("Thing: { $ref: '#/paths/~1thing/get' }")]
    [InlineData("Thing: { $ref: '#/components/schemas/Other' }\nOther: { $ref: '#/components/schemas/Thing' }")]
    [InlineData("Thing: { allOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { allOf: [{ $ref: '#/components/schemas/Other' }] }\nOther: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { a: { type: string } } }] }")]
    [InlineData("Thing: { oneOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }] }")]
    [InlineData("Thing: { anyOf: [{ $ref: '#/components/schemas/Other' }, { type: string }] }\nOther: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }] }")]
    [InlineData("Thing: { type: array, items: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Other' } } }\nOther: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/Thing' } } }")]
    [InlineData("Thing: { not: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { thing: '#/components/schemas/Thing' } } }")]
    [InlineData("Thing: { oneOf: [{ $ref: '#/components/schemas/Other' }], discriminator: { propertyName: kind, mapping: { thing: '#/components/schemas/Thing' } } }\nOther: { allOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { discriminator: { propertyName: kind }, properties: { kind: { $ref: '#/components/schemas/Thing' } } }")]
    [InlineData("Thing: { discriminator: { propertyName: [a] }, properties: { a: { type: string } } }\nOther: { allOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { $id: 'a', $ref: 'a' }")]
    [InlineData("Thing: { $anchor: a, $ref: '#a' }")]
    [InlineData("Thing: { $dynamicAnchor: a, items: { $dynamicRef: '#a' } }")]
    public void SchemaThatContainsItselfCompiles(string schemas) => HostileDocument.Generate(HostileDocument.WithSchemas(schemas)).BecomesAClient();

    [Theory]
    [InlineData("parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }], responses: { '200': { description: x } }")]
    [InlineData("parameters: { $ref: '#/paths/~1a/get/parameters' }, responses: { '200': { description: x } }")]
    [InlineData("requestBody: { $ref: '#/paths/~1a/get/requestBody' }, responses: { '200': { description: x } }")]
    [InlineData("responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } }")]
    [InlineData("responses: { $ref: '#/paths/~1a/get' }")]
    [InlineData("responses: { '200': { description: x, content: { $ref: '#/paths/~1a/get/responses/200' } } }")]
    [InlineData("responses: { '200': { description: x, headers: { A: { $ref: '#/paths/~1a/get/responses/200/headers/A' } }, links: { $ref: '#/paths' } } }")]
    [InlineData("$ref: '#/paths/~1a/get'")]
    [InlineData("$ref: '#/paths/~1a'")]
    [InlineData("callbacks: { c: { '{$url}': { $ref: '#/paths/~1a' } } }, responses: { '200': { description: x } }")]
    public void OperationThatContainsItselfCompiles(string operation)
        => HostileDocument.Generate(Documents.WithPaths($"/a: {{ get: {{ {operation} }} }}")).BecomesAClient();

    [Fact]
    public void PathThatIsItselfCompiles() => HostileDocument.Generate(Documents.WithPaths("/a: { $ref: '#/paths/~1b' }\n/b: { $ref: '#/paths/~1a' }\n/c: { $ref: '#/paths' }")).BecomesAClient();

    [Fact]
    public void LongChainsOfReferencesEnd()
    {
        IEnumerable<string> links = Enumerable.Range(0, 5_000).Select(static index => $"S{index}: {{ $ref: '#/components/schemas/S{index + 1}/properties/a' }}");

        _ = HostileDocument.Generate(HostileDocument.WithSchemas("Thing: { $ref: '#/components/schemas/S0' }\n" + string.Join('\n', links))).BecomesAClient();
    }

    [Fact]
    public void LongChainsOfPartsEnd()
    {
        IEnumerable<string> links = Enumerable.Range(0, 3_000).Select(static index =>
            $"S{index}: {{ allOf: [{{ $ref: '#/components/schemas/S{index + 1}' }}, {{ type: object, properties: {{ p{index}: {{ type: string }} }} }}] }}");

        _ = HostileDocument.Generate(HostileDocument.WithSchemas("Thing: { $ref: '#/components/schemas/S0' }\n" + string.Join('\n', links)));
    }

    [Fact]
    public void LongChainsOfMembersEnd()
    {
        IEnumerable<string> links = Enumerable.Range(0, 1_500).Select(static index => $"S{index}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/S{index + 1}' }} }} }}");

        _ = HostileDocument.Generate(HostileDocument.WithSchemas("Thing: { $ref: '#/components/schemas/S0' }\n" + string.Join('\n', links)));
    }

    [Fact]
    public void LongChainsOfAlternativesEnd()
    {
        IEnumerable<string> links = Enumerable.Range(0, 1_000).Select(static index => $"S{index}: {{ oneOf: [{{ $ref: '#/components/schemas/S{index + 1}' }}, {{ type: string }}, {{ type: object, properties: {{ p{index}: {{ type: string }} }} }}] }}");

        _ = HostileDocument.Generate(HostileDocument.WithSchemas("Thing: { $ref: '#/components/schemas/S0' }\n" + string.Join('\n', links)));
    }

    [Fact]
    public void FilesThatReferToEachOtherCompile()
    {
        string document = HostileDocument.WithSchemas("Thing: { $ref: 'a.yaml#/Thing' }");
        SpecificationText a = new("/specs/a.yaml", "Thing: { $ref: 'b.yaml#/Thing' }\nX: { $ref: 'shop.openapi.yaml#/components/schemas/Thing' }");
        SpecificationText b = new("/specs/b.yaml", "Thing: { properties: { x: { $ref: 'a.yaml#/X' }, self: { $ref: 'b.yaml' }, c: { $ref: 'c.yaml' } } }");
        SpecificationText c = new("/specs/c.yaml", "$ref: c.yaml");

        _ = HostileDocument.Generate(document, others: [a, b, c]).BecomesAClient();
    }

    [Theory]
    [InlineData("https://example.com/schema.json")]
    [InlineData("https://example.com/schema.json#/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../../../etc/passwd#/root")]
    [InlineData("\\\\\\\\server\\\\share\\\\x.json")]
    [InlineData("C:\\\\x.json")]
    [InlineData("//server/x.yaml")]
    [InlineData("shop.openapi.yaml%00")]
    [InlineData("#/%ZZ")]
    [InlineData("http://[")]
    public void WhatLiesOutsideIsNotLookedFor(string reference)
    {
        GeneratorRun run = HostileDocument.Generate(HostileDocument.WithSchemas($"Thing: {{ type: object, properties: {{ a: {{ $ref: \"{reference}\" }} }} }}")).BecomesAClient();

        Assert.Contains("FLORA0003", run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }
}
