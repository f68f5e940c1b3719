using System.Text.Json;
using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Schema;

namespace RuntimeTests.Json;

/// <summary>What is read is written back as it came, for each schema of the document.</summary>
public class RoundTripTests
{
    private static readonly Dictionary<string, Func<string, string>> s_roundTrips = new()
    {
        ["AssetCompleteResponse"] = RoundTrip<AssetCompleteResponse>,
        ["AssetCreateParams"] = RoundTrip<AssetCreateParams>,
        ["AssetCreateResponse"] = RoundTrip<AssetCreateResponse>,
        ["AssetListResponse"] = RoundTrip<AssetListResponse>,
        ["AssetRetrieveResponse"] = RoundTrip<AssetRetrieveResponse>,
        ["AssetRetryResponse"] = RoundTrip<AssetRetryResponse>,
        ["AssetUpload"] = RoundTrip<AssetUpload>,
        ["AssetsCursorPage"] = RoundTrip<AssetsCursorPage>,
        ["AssetsCursorPageMeta"] = RoundTrip<AssetsCursorPageMeta>,
        ["ErrorDetail"] = RoundTrip<ErrorDetail>,
        ["ErrorField"] = RoundTrip<ErrorField>,
        ["ErrorResponse"] = RoundTrip<ErrorResponse>,
    };

    public static TheoryData<string> Schemas { get; } = [.. s_roundTrips.Keys];

    public static TheoryData<string, string> OptionalMembers { get; } = [];

    static RoundTripTests()
    {
        foreach (string schema in s_roundTrips.Keys)
        {
            foreach (SchemaMember member in FloraDocument.Members(schema).Where(static member => !member.IsRequired))
            {
                OptionalMembers.Add(schema, member.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void EveryMemberComesBack(string schema) => ComesBack(schema, FloraDocument.Sample(schema));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void UnknownMembersComeBackBehindTheKnownOnes(string schema)
    {
        string json = FloraDocument.Sample(schema).ToJsonString();
        string more = $$"""{{json[..^1]}},"zz":[1,{"x":null}],"a b":1.50,"":"é"}""";

        Assert.EndsWith(""","zz":[1,{"x":null}],"a b":1.50,"":"\u00E9"}""", s_roundTrips[schema](more), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OptionalMembers))]
    public void OptionalMemberThatIsAbsentStaysAbsent(string schema, string member)
    {
        JsonObject value = FloraDocument.Sample(schema);
        _ = value.Remove(member);

        ComesBack(schema, value);
    }

    [Theory]
    [MemberData(nameof(OptionalMembers))]
    public void OptionalMemberThatIsNullStaysNull(string schema, string member)
    {
        JsonObject value = FloraDocument.Sample(schema);
        value[member] = null;

        ComesBack(schema, value);
    }

    private static void ComesBack(string schema, JsonObject value)
        => Assert.True(JsonNode.DeepEquals(value, JsonNode.Parse(s_roundTrips[schema](value.ToJsonString()))));

    private static string RoundTrip<T>(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json));
}
