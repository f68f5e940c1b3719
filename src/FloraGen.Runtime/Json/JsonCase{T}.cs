namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>One of the types of a union: how to tell it, and how to read it.</summary>
/// <param name="fit">How well a value fits it.</param>
/// <param name="read">Reads a value as this case.</param>
internal sealed class JsonCase<T>(JsonFitFunc fit, JsonReadFunc<T> read)
{
    private const int MaxConstants = 500;

    /// <summary>The texts of the union's discriminator that mean this case.</summary>
    public string[] Texts { get; init; } = [];

    /// <summary>Members that tell it from the other cases.</summary>
    public JsonConstant[] Constants { get; init; } = [];

    public JsonReadFunc<T> Read { get; } = read;

    public int Fit(Utf8JsonReader reader, ref int looks)
    {
        int value = fit(reader, ref looks);
        if (value == JsonFit.None || reader.TokenType != JsonTokenType.StartObject)
        {
            return value;
        }

        int matches = 0;
        foreach (JsonConstant constant in Constants)
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

        return value + (Math.Min(matches, MaxConstants) * JsonFit.Constant);
    }
}
