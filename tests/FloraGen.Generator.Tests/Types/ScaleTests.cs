using System.Globalization;
using FloraGen.Model;
using FloraGen.Model.Types;
using static FloraGen.Tests.Types.Models;

namespace FloraGen.Tests.Types;

/// <summary>Types as large as documents make them.</summary>
public class ScaleTests
{
    [Theory]
    [InlineData("m{0:0000}")]
    [InlineData("{0}m")]
    [InlineData("{0:0000}member")]
    public void RecordOfAThousandMembersIsReadAndWritten(string format)
    {
        string[] names = [.. Enumerable.Range(0, 1_000).Select(number => string.Format(CultureInfo.InvariantCulture, format, number))];
        ApiModel model = ModelOf(
            Record("Thing", [.. names.Select(static (name, index) => Member(name, index % 2 == 0 ? Text : ListOf(Text), isRequired: index % 3 != 0))]),
            Union("Either", Named("Thing"), Of(ApiPrimitive.Int32)));
        string json = "{" + string.Join(",", names.Select(static (name, index) => $"\"{name}\":{(index % 2 == 0 ? "\"x\"" : "[\"y\"]")}")) + "}";

        Assert.Equal("True True", ModelProgram.Run(model, """
            return (Again<Thing>(input) == input) + " " + (Again<Either>(input) == input);
            """, json));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EnumOfTenThousandValuesCompilesInTime(bool isNumeric)
    {
        ApiEnum values = Enum("Code", [.. Enumerable.Range(0, 10_000).Select(static number => (number * 7).ToString(CultureInfo.InvariantCulture))]);

        Assert.Equal("_69993 True", ModelProgram.Run(ModelOf(values with { IsNumeric = isNumeric }, Record("Thing", Member("code", Named("Code")))), $$"""
            string json = {{(isNumeric ? "\"{\\\"code\\\":69993}\"" : "\"{\\\"code\\\":\\\"69993\\\"}\"")}};
            Thing thing = Read<Thing>(json);
            return thing.Code + " " + (Write(thing) == json);
            """));
    }

    [Fact]
    public void UnionOfHundredsOfRecordsIsTold()
    {
        ApiRecord[] records = [.. Enumerable.Range(0, 300).Select(static number => Record($"Kind{number}", Member("common", Text), Member($"own{number}", Text)))];

        Assert.Equal("Kind299", ModelProgram.Run(
            ModelOf([.. records, Union("Any", [.. records.Select(static record => Named(record.Id))])]),
            """return Read<Any>("{\"common\":\"x\",\"own299\":\"y\"}").Value!.GetType().Name;"""));
    }
}
