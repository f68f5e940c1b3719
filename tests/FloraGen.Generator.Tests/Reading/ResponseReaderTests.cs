using FloraGen.Model.Operations;

namespace FloraGen.Tests.Reading;

public class ResponseReaderTests
{
    [Theory]
    [InlineData("application/json: { schema: { type: integer } }, text/plain: { schema: { type: integer } }", true)]
    [InlineData("application/json: { schema: { type: integer } }", false)]
    [InlineData("application/json: { schema: { type: integer } }, application/vnd.x+json: { schema: { properties: { a: { type: integer } } } }, text/plain: { schema: { type: integer } }", false)]
    public void TextIsReadAsJsonOnlyWhereEachJsonIsAValueThatATextCanHold(string content, bool mayBeText)
    {
        ApiOperation operation = Assert.Single(Assert.Single(ReadDocument.Model($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              /count:
                get:
                  operationId: count.get
                  responses: { '200': { description: OK, content: { {{content}} } } }
            """).Resources).Operations);

        Assert.Equal(mayBeText, operation.MayRespondWithText);
    }
}
