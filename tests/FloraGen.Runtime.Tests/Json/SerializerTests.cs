using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Json;

/// <summary>The records within System.Text.Json: as members of users' own types, and with options of theirs.</summary>
public class SerializerTests
{
    [Fact]
    public void RecordsWorkWithinTypesOfTheUsers()
    {
        Album album = new("spring", [JsonSerializer.Deserialize<AssetRetrieveResponse>(ResponseJson.Asset("archived").ToJsonString())!], AssetStatus.Ready);

        string json = JsonSerializer.Serialize(album);
        Album read = JsonSerializer.Deserialize<Album>(json)!;

        Assert.Contains("\"status\":\"archived\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Wanted\":\"ready\"", json, StringComparison.Ordinal);
        Assert.Equal(album.Assets, read.Assets);
        Assert.Equal(AssetStatus.Ready, read.Wanted);
    }

    [Fact]
    public void NullIsNull()
    {
        Assert.Null(JsonSerializer.Deserialize<AssetRetrieveResponse>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<AssetRetrieveResponse?>(null));
        Assert.Null(Assert.Single(JsonSerializer.Deserialize<AssetUpload?[]>("[null]")!));
    }

    [Fact]
    public void NamesOnTheWireAreNotAMatterOfOptions()
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, PropertyNameCaseInsensitive = true, WriteIndented = true };
        string json = ResponseJson.Asset().ToJsonString();

        AssetRetrieveResponse asset = JsonSerializer.Deserialize<AssetRetrieveResponse>(json, options)!;

        Assert.Equal(json, JsonSerializer.Serialize(asset));
        Assert.Equal(asset, JsonSerializer.Deserialize<AssetRetrieveResponse>(JsonSerializer.Serialize(asset, options)));
    }

    [Fact]
    public void CommentsAndCommasAreAMatterOfOptions()
    {
        JsonSerializerOptions options = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        ErrorField field = JsonSerializer.Deserialize<ErrorField>("""{/*a*/"field":"f",/*b*/"message":"m","x":[1,/*c*/],}""", options)!;

        Assert.Equal(("f", "m"), (field.Field, field.Message));
    }

    [Fact]
    public void FaultIsAJsonExceptionWithAPath()
    {
        JsonException fault = Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Deserialize<Album>("""{"Title":"t","Assets":[{}],"Wanted":"ready"}"""));

        Assert.StartsWith("$.Assets[0]", fault.Path, StringComparison.Ordinal);
        Assert.Contains("missing", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTextOfAnEnumOnItsOwnIsUnrecognizedAndWrittenAsNull()
    {
        Assert.Equal(AssetStatus.Unrecognized, JsonSerializer.Deserialize<AssetStatus>("\"archived\""));
        Assert.Equal("null", JsonSerializer.Serialize(AssetStatus.Unrecognized));
        Assert.Equal("null", JsonSerializer.Serialize((AssetStatus)1));
        Assert.Equal(AssetStatus.Unrecognized, JsonSerializer.Deserialize<AssetStatus>("null"));
    }

    [Fact]
    public void EnumIsTheKeyOfADictionaryAsItStandsOnTheWire()
    {
        Dictionary<AssetStatus, int> counts = new() { [AssetStatus.PendingUpload] = 2, [AssetStatus.Unrecognized] = 1 };

        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"pending_upload":2,"Unrecognized":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<AssetStatus, int>>(json));
    }

    [Fact]
    public void RecordWhoseEnumLostItsTextIsWrittenForTheApplicationAndNotForARequest()
    {
        AssetRetrieveResponse read = JsonSerializer.Deserialize<AssetRetrieveResponse>(ResponseJson.Asset("archived").ToJsonString())!;
        AssetRetrieveResponse kept = read with { AdditionalProperties = AdditionalProperties.Empty };

        Assert.Contains("\"status\":\"archived\"", JsonSerializer.Serialize(read), StringComparison.Ordinal);
        string json = JsonSerializer.Serialize(kept);
        Assert.Contains("\"status\":null", json, StringComparison.Ordinal);
        Assert.Equal(kept, JsonSerializer.Deserialize<AssetRetrieveResponse>(json));
        ArgumentException fault = Assert.ThrowsAny<ArgumentException>(() => Write(kept));
        Assert.Contains("\"status\"", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>As the body of a request is written.</summary>
    private static void Write(AssetRetrieveResponse asset)
    {
        using Utf8JsonWriter writer = new(new MemoryStream());
        AssetRetrieveResponseJsonConverter.WriteValue(writer, asset);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    public void EnumIsAText(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<AssetStatus>(json));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task StreamMayComeInPiecesOfAnySize(int bufferSize)
    {
        AssetsCursorPage page = JsonSerializer.Deserialize<AssetsCursorPage>(ResponseJson.Page("\ud83c\udf37", "a", "é").ToJsonString())!;
        using PiecemealStream stream = new(JsonSerializer.SerializeToUtf8Bytes(new[] { page, page }));

        AssetsCursorPage[]? pages = await JsonSerializer.DeserializeAsync<AssetsCursorPage[]>(stream, new JsonSerializerOptions { DefaultBufferSize = bufferSize });

        Assert.Equal([page, page], pages!);
    }

    internal sealed record Album(string Title, IReadOnlyList<AssetRetrieveResponse> Assets, AssetStatus Wanted);
}
