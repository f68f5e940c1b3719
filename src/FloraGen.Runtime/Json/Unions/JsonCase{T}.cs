namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>One of the types of a union: how to tell it, and how to read it.</summary>
internal sealed class JsonCase<T>
{
    private const int MaxConstants = 500;

    private readonly JsonFitFunc _fit;
    private readonly JsonConstant[] _constants;
    private readonly JsonHint[] _hints;

    private JsonCase(JsonFitFunc fit, JsonReadFunc<T> read, string[] texts, JsonConstant[] constants, JsonHint[] hints, bool isFallback)
    {
        _fit = fit;
        Read = read;
        Texts = texts;
        _constants = constants;
        _hints = hints;
        IsFallback = isFallback;
    }

    /// <summary>The texts of the union's discriminator that mean this case.</summary>
    public string[] Texts { get; }

    public JsonReadFunc<T> Read { get; }

    /// <summary>Whether a value whose discriminator means no case is read as this one, if it fits.</summary>
    public bool IsFallback { get; }

    /// <param name="fit">How well a value fits it.</param>
    /// <param name="read">Reads a value of the case's type.</param>
    /// <param name="make">Makes the union of it.</param>
    /// <param name="texts">The texts of the union's discriminator that mean this case.</param>
    /// <param name="constants">Members that tell it from the other cases.</param>
    /// <param name="hints">Members that tell it from the other cases as far as the document goes.</param>
    /// <param name="isFallback">Whether a value whose discriminator means no case is read as this one.</param>
    public static JsonCase<T> Of<TValue>(
        JsonFitFunc fit,
        JsonReadFunc<TValue> read,
        Func<TValue, T> make,
        string[]? texts = null,
        JsonConstant[]? constants = null,
        JsonHint[]? hints = null,
        bool isFallback = false)
        => new(fit, (ref Utf8JsonReader reader) => make(read(ref reader)), texts ?? [], constants ?? [], hints ?? [], isFallback);

    public int Fit(Utf8JsonReader reader, ref int looks)
    {
        int value = _fit(reader, ref looks);
        if (value == JsonFit.None || reader.TokenType != JsonTokenType.StartObject)
        {
            return value;
        }

        int matches = 0;
        foreach (JsonConstant constant in _constants)
        {
            switch (constant.Matches(reader))
            {
                case false:
                    return JsonFit.None;
                case true:
                    matches++;
                    break;
            }
        }

        return value + (Math.Min(matches, MaxConstants) * JsonFit.Constant) + Hinted(reader);
    }

    private int Hinted(Utf8JsonReader reader)
    {
        int met = 0;
        foreach (JsonHint hint in _hints)
        {
            switch (hint.Matches(reader))
            {
                case false:
                    return -JsonFit.Misfit;
                case true:
                    met++;
                    break;
            }
        }

        return met;
    }
}
