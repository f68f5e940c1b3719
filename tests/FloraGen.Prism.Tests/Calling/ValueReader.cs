using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FloraGen.Emission.Planning.Types;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>Turns JSON into values of a client's types, by the types' own reading, and back.</summary>
internal sealed class ValueReader(TestedDocument document)
{
    private static readonly JsonSerializerOptions s_options = new() { Converters = { new DurationConverter() } };

    public static string Write(object? value, Type type) => JsonSerializer.Serialize(value, type, s_options);

    public object? Read(JsonNode? value, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.Name == "FilePart")
        {
            return File(plain, value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : "tulip");
        }

        if (plain == typeof(Stream))
        {
            return new MemoryStream(Encoding.UTF8.GetBytes("tulip"));
        }

        if (document.Records.TryGetValue(plain.Name, out RecordPlan? record) && record.IsMultipart && value is JsonObject members)
        {
            return Parts(record, plain, members);
        }

        if (value is JsonArray items && ItemOf(plain) is { } item && (item.Name == "FilePart" || document.Records.TryGetValue(item.Name, out RecordPlan? inner) && inner.IsMultipart))
        {
            IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            foreach (JsonNode? one in items)
            {
                _ = list.Add(Read(one, item));
            }

            return list;
        }

        return JsonSerializer.Deserialize(value?.ToJsonString() ?? "null", type, s_options);
    }

    /// <summary>Sets properties, initializers included.</summary>
    public void Set(object target, string property, JsonNode? value)
    {
        System.Reflection.PropertyInfo info = target.GetType().GetProperty(property) ?? throw new InvalidOperationException($"{target.GetType().Name} has no {property}.");
        info.SetValue(target, Read(value, info.PropertyType));
    }

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericArguments() is [var item] && typeof(IEnumerable).IsAssignableFrom(type) ? item : null;

    private static object File(Type type, string text)
        => type.GetMethod("FromBytes")!.Invoke(null, [Encoding.UTF8.GetBytes(text), "tulip.txt", null])!;

    private object Parts(RecordPlan plan, Type type, JsonObject members)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (plan.Members.FirstOrDefault(item => item.WireName == member.Key) is { } known)
            {
                Set(record, known.Name, member.Value);
            }
        }

        return record;
    }
}
