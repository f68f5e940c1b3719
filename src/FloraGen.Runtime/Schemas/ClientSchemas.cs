namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>What the document says of a client's types, for the document of an API of the application's own.</summary>
internal sealed class ClientSchemas
{
    private readonly Dictionary<Type, string> _texts;
    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    public ClientSchemas(Dictionary<Type, string> texts)
    {
        _texts = texts;
        foreach (Type type in texts.Keys)
        {
            _types[NameOf(type)] = Nullable.GetUnderlyingType(type) ?? type;
        }
    }

    /// <summary>All types, and the nullable forms of those that are values.</summary>
    public IEnumerable<Type> Types => _texts.Keys;

    /// <summary>What a type is called in a document.</summary>
    public static string NameOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name;

    /// <summary>The type of a name in a document; null for one that is not the client's.</summary>
    public Type? TypeOf(string name) => _types.TryGetValue(name, out Type? type) ? type : null;

    /// <summary>The JSON schema of a type; null for one that is not the client's.</summary>
    public string? TextOf(Type type) => _texts.TryGetValue(type, out string? text) ? text : null;

    /// <summary>The JSON schema of a type; null for one that is not the client's.</summary>
    public JsonElement? Find(Type type)
    {
        if (TextOf(type) is not { } text)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>The last part of a reference.</summary>
    public static string ReferenceOf(JsonElement reference) => reference.GetString() is { } text ? text[(text.LastIndexOf('/') + 1)..] : "";
}
