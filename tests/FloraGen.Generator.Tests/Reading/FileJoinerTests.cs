using FloraGen.Model;

namespace FloraGen.Tests.Reading;

public class FileJoinerTests
{
    [Fact]
    public void DiscriminatorMapsToSchemasOfOtherFiles()
    {
        ApiModel model = ReadDocument.Model(
            ReadDocument.Documents31("""
                oneOf: [{ $ref: 'pets.yaml#/Cat' }, { $ref: 'pets.yaml#/Dog' }]
                discriminator: { propertyName: kind, mapping: { meows: 'pets.yaml#/Cat', barks: 'pets.yaml#/Dog' } }
                """),
            ("/specs/pets.yaml", "Cat: { required: [kind], properties: { kind: { type: string } } }\nDog: { required: [kind], properties: { kind: { type: string }, age: { type: integer } } }"));

        Assert.EndsWith("= Cat(meows) | Dog(barks) by kind", ModelText.Of(model), StringComparison.Ordinal);
    }
}
