using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JsonTests.Storage;

internal sealed class JsonConversion<T>(JsonTypeInfo<T> type)
    : ValueConverter<T, string>(value => JsonSerializer.Serialize(value, type), text => JsonSerializer.Deserialize(text, type)!)
    where T : class;
