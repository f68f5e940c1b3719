using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Tests.Reading;

/// <summary>Which values of an enum mean that work goes on or has failed.</summary>
public class EnumReaderTests
{
    [Theory]
    [InlineData("status: { type: string, enum: [queued, failed, done] }", "queued Pending, failed Failure, done Ordinary")]
    [InlineData("status: { type: string, enum: [queued, done] }", "queued Ordinary, done Ordinary")]
    [InlineData("place: { type: string, enum: [queued, failed, done] }", "queued Ordinary, failed Ordinary, done Ordinary")]
    [InlineData("place: { type: string, enum: [queued, lost], x-floragen-failure: [lost] }", "queued Pending, lost Failure")]
    public void OnlyAnEnumWithAFailureHasValuesThatMeanWorkGoesOn(string member, string roles)
    {
        ApiModel model = ReadDocument.Model(ReadDocument.Documents31($"properties: {{ {member} }}"));

        Assert.Equal(roles, string.Join(", ", Assert.Single(model.Enums).Values.Select(static value => $"{value.Text} {value.Role}")));
    }
}
