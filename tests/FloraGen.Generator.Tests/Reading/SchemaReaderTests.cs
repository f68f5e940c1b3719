namespace FloraGen.Tests.Reading;

/// <summary>What comes of a schema: the smallest one for each promise, and the types that it gives.</summary>
public class SchemaReaderTests
{
    [Theory]
    [InlineData("{ type: string, format: date-time }", "DateTime")]
    [InlineData("{ type: string, format: date }", "Date")]
    [InlineData("{ type: string, format: time }", "Time")]
    [InlineData("{ type: string, format: duration }", "Duration")]
    [InlineData("{ type: string, format: uuid }", "Uuid")]
    [InlineData("{ type: string, format: byte }", "Bytes")]
    [InlineData("{ type: string, contentEncoding: base64 }", "Bytes")]
    [InlineData("{ type: string, format: password }", "String")]
    [InlineData("{ type: string, format: made-up }", "String")]
    [InlineData("{ format: date-time }", "DateTime")]
    [InlineData("{ type: integer }", "Int64")]
    [InlineData("{ type: integer, format: int32 }", "Int32")]
    [InlineData("{ type: integer, format: uint32 }", "UInt32")]
    [InlineData("{ type: integer, format: uint64 }", "UInt64")]
    [InlineData("{ type: number }", "Double")]
    [InlineData("{ type: number, format: float }", "Single")]
    [InlineData("{ type: number, format: decimal }", "Decimal")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: [integer, number] }", "Double")]
    [InlineData("{ type: integer, enum: [1, 2, 3] }", "Int64")]
    [InlineData("{ type: number, enum: [0.5, 1] }", "Double")]
    [InlineData("{ enum: [true] }", "Boolean")]
    [InlineData("{ const: a }", "String = 'a'")]
    [InlineData("{ type: string, enum: [a] }", "String = 'a'")]
    [InlineData("{ const: 1 }", "Int64")]
    [InlineData("{}", "Json")]
    [InlineData("true", "Json")]
    [InlineData("{ type: 'null' }", "Json?")]
    [InlineData("{ type: [string, 'null'] }", "String?")]
    [InlineData("{ type: string, nullable: true }", "String?")]
    [InlineData("{ type: string, x-nullable: true }", "String?")]
    [InlineData("{ anyOf: [{ type: integer }, { type: 'null' }] }", "Int64?")]
    [InlineData("{ oneOf: [{ type: string, format: date }, { type: string }] }", "String")]
    [InlineData("{ oneOf: [{ type: integer }, { type: number }] }", "Double")]
    [InlineData("{ anyOf: [{ type: string }, {}] }", "Json")]
    [InlineData("{ type: string, anyOf: [{ format: ipv4 }, { format: ipv6 }] }", "String")]
    [InlineData("{ allOf: [{ type: string }, { maxLength: 3 }] }", "String")]
    [InlineData("{ type: array, items: { type: string } }", "String[]")]
    [InlineData("{ items: { type: string, nullable: true } }", "String?[]")]
    [InlineData("{ type: array }", "Json[]")]
    [InlineData("{ prefixItems: [{ type: number }, { type: number }], items: false }", "Double[]")]
    [InlineData("{ type: object }", "{Json}")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "{Int64}")]
    [InlineData("{ type: object, patternProperties: { '^x': { type: string } } }", "{String}")]
    [InlineData("{ type: object, additionalProperties: false }", "{Json}")]
    public void SchemaThatDefinesNothingIsAPlainType(string schema, string type)
        => Assert.Equal($"Thing {{ a?: {type} }}", ReadDocument.Thing($"properties: {{ a: {schema} }}"));

    [Theory]
    [InlineData("{ type: string, enum: [a, b] }", "ThingA", "ThingA = 'a' | 'b'")]
    [InlineData("{ enum: [a, b, null] }", "ThingA?", "ThingA = 'a' | 'b'")]
    [InlineData("{ type: string, enum: [1, yes, true] }", "ThingA", "ThingA = '1' | 'yes' | 'true'")]
    [InlineData("{ type: integer, enum: [0, 1], x-enum-varnames: [Off, On] }", "ThingA", "ThingA = Off 0 | On 1")]
    [InlineData("{ enum: [x], x-ms-enum: { values: [{ value: x, name: Ex }] } }", "ThingA", "ThingA = Ex 'x'")]
    [InlineData("{ type: integer, oneOf: [{ const: 1, title: One }, { const: 2, title: Two }] }", "ThingA", "ThingA = One 1 | Two 2")]
    [InlineData("{ oneOf: [{ const: a }, { const: b }, { type: 'null' }] }", "ThingA?", "ThingA = 'a' | 'b'")]
    [InlineData("{ type: string, x-extensible-enum: [a, b] }", "ThingA", "ThingA = 'a' | 'b'")]
    [InlineData("{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }", "ThingA", "ThingAString = 'a' | 'b'\nThingA = String | ThingAString")]
    [InlineData("{ type: [string, integer] }", "ThingA", "ThingA = String | Int64")]
    [InlineData("{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }", "ThingA", "ThingA = String | String[]")]
    [InlineData("{ oneOf: [{ type: integer }, { type: string, pattern: '^[0-9]+$' }, { type: string }] }", "ThingA", "ThingA = Int64 | String")]
    [InlineData("{ enum: [auto, none, 1, 2] }", "ThingA", "ThingAText = 'auto' | 'none'\nThingA = ThingAText | Int64")]
    [InlineData("{ prefixItems: [{ type: string }, { type: number }] }", "ThingA[]", "ThingA = String | Double")]
    public void SchemaWithAChoiceIsAnEnumOrAUnion(string schema, string type, string types)
        => Assert.Equal($"Thing {{ a?: {type} }}\n{types}", ReadDocument.Thing($"properties: {{ a: {schema} }}"));

    [Fact]
    public void PartsOfAllOfAreOneRecord()
        => Assert.Equal(
            "Thing { id: Int64, name: String, more?: Boolean }",
            ReadDocument.Thing(
                "allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { name: { type: string } }, required: [name] }]\nproperties: { more: { type: boolean } }",
                "Base: { type: object, required: [id], properties: { id: { type: integer } } }"));

    [Fact]
    public void MemberThatANarrowingPartDescribesAgainIsReadFromBoth()
        => Assert.Equal(
            "Thing { kind: String = 'cat' }",
            ReadDocument.Thing(
                "allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: cat } } }]",
                "Base: { type: object, required: [kind], properties: { kind: { type: string, description: k } } }"));

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Other' }", "Other")]
    [InlineData("{ $ref: '#/components/schemas/Other', description: d }", "Other")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Other' }], nullable: true }", "Other?")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }", "Other?")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }] }", "Other?")]
    public void ReferenceWithWordsBesideItIsTheSameType(string schema, string type)
        => Assert.Equal(
            $"Thing {{ a?: {type} }}\nOther {{ x?: Int64 }}",
            ReadDocument.Thing($"properties: {{ a: {schema} }}", "Other: { properties: { x: { type: integer } } }"));

    [Fact]
    public void ReferenceWithMembersBesideItIsARecordOfBoth()
        => Assert.Equal(
            "Thing { a?: ThingA }\nThingA { x?: Int64, y?: Int64 }",
            ReadDocument.Thing(
                "properties: { a: { $ref: '#/components/schemas/Other', properties: { y: { type: integer } } } }",
                "Other: { properties: { x: { type: integer } } }"));

    [Fact]
    public void DiscriminatedUnionGoesByTheMappingAndElseByName()
        => Assert.Equal(
            """
            Cat { kind: String = 'Cat', lives?: Int64 }
            Dog { kind: String = 'hound' }
            Thing = Cat(Cat) | Dog(hound) by kind
            """.ReplaceLineEndings("\n"),
            ReadDocument.Thing(
                "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]\ndiscriminator: { propertyName: kind, mapping: { hound: '#/components/schemas/Dog' } }",
                "Cat: { required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }\nDog: { required: [kind], properties: { kind: { type: string } } }"));

    [Fact]
    public void UnionWithoutADiscriminatorFindsTheMemberThatTellsItsCasesApart()
        => Assert.Equal(
            """
            ThingText { type: String = 'text', text?: String }
            ThingImage { type: String = 'image', url?: String }
            Thing = ThingText(text) | ThingImage(image) by type
            """.ReplaceLineEndings("\n"),
            ReadDocument.Thing(
                "oneOf: [{ properties: { type: { const: text }, text: { type: string } }, required: [type] }, { properties: { type: { const: image }, url: { type: string } }, required: [type] }]"));

    [Fact]
    public void BaseWithADiscriminatorIsAUnionOfWhatBuildsOnIt()
        => Assert.Equal(
            """
            Cat { kind: String = 'Cat', lives?: Int64 }
            ThingBase { kind: String = 'Thing' }
            Thing = Cat(Cat) | ThingBase(Thing) by kind
            """.ReplaceLineEndings("\n"),
            ReadDocument.Thing(
                "required: [kind]\nproperties: { kind: { type: string } }\ndiscriminator: { propertyName: kind }",
                "Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { properties: { lives: { type: integer } } }] }"));

    [Fact]
    public void MembersBesideAlternativesAreInEachOfThem()
        => Assert.Equal(
            """
            ThingA { id: Int64, a: String }
            ThingB { id: Int64, b: String }
            Thing = ThingA | ThingB
            """.ReplaceLineEndings("\n"),
            ReadDocument.Thing(
                "required: [id]\nproperties: { id: { type: integer } }\noneOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: { type: string } } }]"));

    [Fact]
    public void AlternativesWithinAllOfAreNotMultiplied()
    {
        string cases = string.Join(", ", Enumerable.Range(0, 30).Select(static index => $"{{ properties: {{ c{index}: {{ type: string }} }}, required: [c{index}] }}"));

        string types = ReadDocument.Thing($"allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ oneOf: [{cases}] }}]", "Base: { properties: { id: { type: integer } } }");

        Assert.Equal(31, types.Split('\n').Length);
        Assert.StartsWith("ThingC0 { id?: Int64, c0: String }", types);
    }

    [Fact]
    public void AlternativesThatOnlySayWhatIsRequiredDefineNothing()
        => Assert.Equal(
            "Thing { a?: String, b?: String }",
            ReadDocument.Thing("properties: { a: { type: string }, b: { type: string } }\noneOf: [{ required: [a] }, { required: [b] }]"));

    [Fact]
    public void MapStandsBesideMembers()
        => Assert.Equal(
            "Thing { id?: Int64, *: String }",
            ReadDocument.Thing("properties: { id: { type: integer } }\nadditionalProperties: { type: string }"));

    [Fact]
    public void RecursionEndsInTheTypeItself()
        => Assert.Equal(
            "Thing { left?: Thing, kids?: Thing[], other?: Other }\nOther { back?: Thing }",
            ReadDocument.Thing(
                "properties: { left: { $ref: '#/components/schemas/Thing' }, kids: { type: array, items: { $ref: '#/components/schemas/Thing' } }, other: { $ref: '#/components/schemas/Other' } }",
                "Other: { properties: { back: { $ref: '#/components/schemas/Thing' } } }"));

    [Fact]
    public void AnyJsonIsAUnionThatHoldsItself()
        => Assert.Equal(
            "Thing = String | Double | Boolean | Thing[] | {Thing}",
            ReadDocument.Thing("oneOf: [{ type: string }, { type: number }, { type: boolean }, { type: array, items: { $ref: '#/components/schemas/Thing' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }]"));

    [Fact]
    public void DynamicReferenceIsFollowedWhereOnlyOneSchemaHasItsName()
        => Assert.Equal(
            "Thing { kids?: Thing[] }",
            ReadDocument.Thing("$dynamicAnchor: node\nproperties: { kids: { type: array, items: { $dynamicRef: '#node' } } }"));

    [Fact]
    public void EqualSchemasInlineAreOneTypeWithTheNameThatFitsAll()
        => Assert.Equal(
            "Thing { a?: Other, b?: Another }\nOther { state?: State }\nAnother { state?: State }\nState = 'on' | 'off'",
            ReadDocument.Thing(
                "properties: { a: { $ref: '#/components/schemas/Other' }, b: { $ref: '#/components/schemas/Another' } }",
                "Other: { properties: { state: { type: string, enum: ['on', 'off'] } } }\nAnother: { properties: { state: { type: string, enum: ['on', 'off'] } } }"));
}
