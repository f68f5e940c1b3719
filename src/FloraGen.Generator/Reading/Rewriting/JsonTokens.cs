using Newtonsoft.Json;

namespace FloraGen.Reading.Rewriting;

/// <summary>JSON that is read as it was written, token by token: no text of it is made.</summary>
internal sealed class JsonTokens
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    private readonly List<KeyValuePair<JsonToken, object?>> _all = [];

    public void StartObject() => Add(JsonToken.StartObject, null);

    public void EndObject() => Add(JsonToken.EndObject, null);

    public void StartArray() => Add(JsonToken.StartArray, null);

    public void EndArray() => Add(JsonToken.EndArray, null);

    public void Name(string name) => Add(JsonToken.PropertyName, name);

    public void Value(string text) => Add(JsonToken.String, text);

    public void Value(bool truth) => Add(JsonToken.Boolean, truth ? s_true : s_false);

    /// <summary>A member with a text.</summary>
    public void Add(string name, string text)
    {
        Name(name);
        Value(text);
    }

    public JsonReader ToReader() => new Reader(_all);

    private void Add(JsonToken token, object? value) => _all.Add(new(token, value));

    private sealed class Reader(List<KeyValuePair<JsonToken, object?>> tokens) : JsonReader
    {
        private int _next;

        public override bool Read()
        {
            if (_next == tokens.Count)
            {
                SetToken(JsonToken.None);
                return false;
            }

            KeyValuePair<JsonToken, object?> token = tokens[_next++];
            SetToken(token.Key, token.Value);
            return true;
        }
    }
}
