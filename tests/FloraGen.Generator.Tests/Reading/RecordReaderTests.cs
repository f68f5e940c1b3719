using FloraGen.Model.Types;

namespace FloraGen.Tests.Reading;

public class RecordReaderTests
{
    [Fact]
    public void ValueThatTwoPartsDescribeHasTheLimitsOfBoth()
    {
        ApiRecord thing = Assert.Single(ReadDocument.Model(ReadDocument.Documents31("""
            allOf:
              - { properties: { a: { type: integer, minimum: 3 } } }
              - { properties: { a: { type: integer, maximum: 71 } } }
            """)).Records);

        string limits = Assert.Single(thing.Members).Constraints!;

        Assert.Contains("3", limits, StringComparison.Ordinal);
        Assert.Contains("71", limits, StringComparison.Ordinal);
    }
}
