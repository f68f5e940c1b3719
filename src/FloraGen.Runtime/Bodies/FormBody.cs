namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;

/// <summary>
/// <c>application/x-www-form-urlencoded</c>. By default a list is a field for each of its items and an object is JSON; a field
/// that the document describes has the style that it says. What is null is left out.
/// </summary>
internal sealed class FormBody : ApiContent
{
    private readonly byte[] _text;

    private FormBody(byte[] text) => _text = text;

    public static FormBody Create<T>(T value, JsonWriteAction<T> write, params BodyField[] fields)
    {
        JsonElement json = WrittenJson.Element(value, write);
        ApiQuery form = new();
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new FormBody(Encoding.UTF8.GetBytes(form.AddWhole(json.ValueKind == JsonValueKind.Null ? null : StyledValue.TextOf(json)).ToString()));
        }

        foreach (JsonProperty member in json.EnumerateObject())
        {
            Add(form, member.Name, member.Value, BodyField.Find(fields, member.Name));
        }

        return new FormBody(Encoding.UTF8.GetBytes(form.ToString()));
    }

    public override HttpContent ToContent(Action<long> onSent, RequestOptions? call) => WithType(new ByteArrayContent(_text), "application/x-www-form-urlencoded");

    public override ApiContent With(IReadOnlyDictionary<string, JsonElement> members)
    {
        ApiQuery form = new();
        foreach (string pair in Encoding.UTF8.GetString(_text).Split('&'))
        {
            if (pair.Length > 0 && !members.ContainsKey(Uri.UnescapeDataString(pair.Split('=')[0])))
            {
                _ = form.AddEscaped(pair);
            }
        }

        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            Add(form, member.Key, member.Value, null);
        }

        return new FormBody(Encoding.UTF8.GetBytes(form.ToString()));
    }

    private static void Add(ApiQuery form, string name, JsonElement value, BodyField? field)
    {
        bool allowReserved = field?.AllowReserved == true;
        if (field?.Style is { } style)
        {
            _ = form.AddStyled(name, StyledValue.Of(value), style, field.Explode, allowReserved);
        }
        else if (value.ValueKind == JsonValueKind.Object || (field?.IsJson == true && value.ValueKind != JsonValueKind.Null))
        {
            _ = form.Add(name, value.GetRawText(), allowReserved);
        }
        else
        {
            _ = form.AddStyled(name, StyledValue.Of(value), allowReserved: allowReserved);
        }
    }
}
