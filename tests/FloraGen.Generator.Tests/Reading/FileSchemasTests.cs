using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Reading;

public class FileSchemasTests
{
    [Theory]
    [InlineData("{ type: string, format: binary }", "Binary")]
    [InlineData("{ anyOf: [{ type: string, format: binary }, { type: 'null' }] }", "Binary?")]
    [InlineData("{ allOf: [{ type: string, format: binary }], description: A picture. }", "Binary")]
    [InlineData("{ type: array, items: { allOf: [{ type: string, format: binary }] } }", "Binary[]")]
    [InlineData("{ type: string }", "String")]
    public void FileByAnotherNameIsAPartOfItsOwnHoweverItIsWrapped(string schema, string type)
    {
        ApiModel model = ReadDocument.Model($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /picture:
                post:
                  operationId: picture.send
                  requestBody: { required: true, content: { multipart/form-data: { schema: { properties: { picture: { $ref: '#/components/schemas/Picture' } } } } } }
                  responses: { '204': { description: Done. } }
            components: { schemas: { Picture: {{schema}} } }
            """);

        ApiRecord body = Assert.Single(model.Records);
        Assert.Equal(type, ModelText.Type(model, Assert.Single(body.Members).Type));
    }
}
