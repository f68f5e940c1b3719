namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

/// <summary>So that Newtonsoft.Json reads and writes the same JSON as JsonSerializer.</summary>
internal sealed class NewtonsoftConverter<T, TConverter> : global::Newtonsoft.Json.JsonConverter
    where TConverter : JsonConverter<T>, new()
{
    private static readonly JsonTypeInfo<T> s_type = JsonTypes.Of(new TConverter());

    public override bool CanConvert(Type objectType) => objectType == typeof(T) || Nullable.GetUnderlyingType(objectType) == typeof(T);

    public override object? ReadJson(global::Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, global::Newtonsoft.Json.JsonSerializer serializer)
    {
        if (reader.TokenType == global::Newtonsoft.Json.JsonToken.Null && (!objectType.IsValueType || Nullable.GetUnderlyingType(objectType) is not null))
        {
            return null;
        }

        return global::System.Text.Json.JsonSerializer.Deserialize(TextOf(reader), s_type);
    }

    public override void WriteJson(global::Newtonsoft.Json.JsonWriter writer, object? value, global::Newtonsoft.Json.JsonSerializer serializer)
    {
        string json = global::System.Text.Json.JsonSerializer.Serialize((T)value!, s_type);
        if (writer is global::Newtonsoft.Json.JsonTextWriter)
        {
            writer.WriteRawValue(json);
            return;
        }

        using global::Newtonsoft.Json.JsonTextReader reader = new(new StringReader(json))
        {
            DateParseHandling = global::Newtonsoft.Json.DateParseHandling.None,
            FloatParseHandling = global::Newtonsoft.Json.FloatParseHandling.Decimal,
        };
        _ = reader.Read();
        writer.WriteToken(reader);
    }

    /// <summary>The JSON as it stands there: what looks like a date stays a text, and a number keeps its digits.</summary>
    private static string TextOf(global::Newtonsoft.Json.JsonReader reader)
    {
        global::Newtonsoft.Json.DateParseHandling dates = reader.DateParseHandling;
        global::Newtonsoft.Json.FloatParseHandling numbers = reader.FloatParseHandling;
        reader.DateParseHandling = global::Newtonsoft.Json.DateParseHandling.None;
        reader.FloatParseHandling = global::Newtonsoft.Json.FloatParseHandling.Decimal;
        try
        {
            return global::Newtonsoft.Json.Linq.JToken.ReadFrom(reader).ToString(global::Newtonsoft.Json.Formatting.None);
        }
        finally
        {
            reader.DateParseHandling = dates;
            reader.FloatParseHandling = numbers;
        }
    }
}
