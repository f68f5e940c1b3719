using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Json;

/// <summary>Lists and maps of a client's type are read and written by JsonSerializer where it may not look at types.</summary>
public class CollectionTypeTests
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = new Numbers() };

    [Theory]
    [InlineData(typeof(int[]), typeof(int[]))]
    [InlineData(typeof(List<int>), typeof(List<int>))]
    [InlineData(typeof(IReadOnlyList<int>), typeof(List<int>))]
    [InlineData(typeof(IEnumerable<int>), typeof(List<int>))]
    [InlineData(typeof(IReadOnlyCollection<int>), typeof(List<int>))]
    [InlineData(typeof(IList<int>), typeof(List<int>))]
    [InlineData(typeof(ICollection<int>), typeof(List<int>))]
    public void ListComesBackAsItWas(Type type, Type read) => ComesBack("[1,2]", type, read);

    [Theory]
    [InlineData(typeof(Dictionary<string, int>))]
    [InlineData(typeof(IDictionary<string, int>))]
    [InlineData(typeof(IReadOnlyDictionary<string, int>))]
    public void MapComesBackAsItWas(Type type) => ComesBack("""{"a":1,"b":2}""", type, typeof(Dictionary<string, int>));

    [Fact]
    public async Task ItemsComeOneByOne()
    {
        using MemoryStream stream = new("[1,2]"u8.ToArray());
        JsonTypeInfo<IAsyncEnumerable<int>> type = (JsonTypeInfo<IAsyncEnumerable<int>>)s_options.GetTypeInfo(typeof(IAsyncEnumerable<int>));
        IAsyncEnumerable<int> items = (await JsonSerializer.DeserializeAsync(stream, type))!;

        using MemoryStream written = new();
        await JsonSerializer.SerializeAsync(written, items, type);

        Assert.Equal("[1,2]", Encoding.UTF8.GetString(written.ToArray()));
    }

    [Theory]
    [InlineData(typeof(HashSet<int>))]
    [InlineData(typeof(List<long>))]
    [InlineData(typeof(Dictionary<int, int>))]
    public void OtherTypesAreLeftToTheApplication(Type type) => Assert.Null(CollectionInfo<int>.Of(type, s_options));

    private static void ComesBack(string json, Type type, Type read)
    {
        object value = JsonSerializer.Deserialize(json, s_options.GetTypeInfo(type))!;

        Assert.IsType(read, value);
        Assert.Equal(json, JsonSerializer.Serialize(value, s_options.GetTypeInfo(type)));
    }

    private sealed class Numbers : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(int)
            ? JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter)
            : CollectionInfo<int>.Of(type, options);
    }
}
