namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>
/// Reads a union: as the case that its discriminator names, or else as the one that fits best. What no case fits is kept as
/// the JSON that it is.
/// </summary>
/// <param name="discriminator">The member that names the case; null when there is none.</param>
/// <param name="unrecognized">Makes a value that no case fits.</param>
/// <param name="cases">In the order of the document: the first of those that fit equally well is chosen.</param>
internal sealed class JsonUnion<T>(string? discriminator, Func<JsonElement, T> unrecognized, JsonCase<T>[] cases)
{
    /// <summary>How many cases of unions below this one are looked at to tell its own cases apart.</summary>
    private const int MaxLooks = 1_000;

    private const int UnknownCase = -1;
    private const int MaxFitsOnStack = 64;

    private readonly int _fallback = Array.FindIndex(cases, static item => item.IsFallback);

    public T Read(ref Utf8JsonReader reader)
    {
        if (NamedCase(reader) is not { } named)
        {
            return ReadBySchema(ref reader);
        }

        return named == UnknownCase ? ReadUnknown(ref reader) : cases[named].Read(ref reader);
    }

    /// <summary>How well a value fits the best case.</summary>
    public int Fit(Utf8JsonReader reader, ref int looks)
    {
        if (NamedCase(reader) is { } named)
        {
            int index = named == UnknownCase ? _fallback : named;
            return index == UnknownCase ? JsonFit.None : WithConstant(cases[index].Fit(reader, ref looks));
        }

        int best = JsonFit.None;
        foreach (JsonCase<T> item in cases)
        {
            if (looks-- <= 0)
            {
                break;
            }

            best = Math.Max(best, item.Fit(reader, ref looks));
        }

        return best;
    }

    private static int WithConstant(int fit) => fit is JsonFit.None or >= JsonFit.Constant ? fit : fit + JsonFit.Constant;

    /// <summary>The index of the best fit, or -1.</summary>
    private static int Best(ReadOnlySpan<int> fits)
    {
        int best = UnknownCase;
        for (int index = 0; index < fits.Length; index++)
        {
            if (fits[index] > (best < 0 ? JsonFit.None : fits[best]))
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>A value whose discriminator means no case: a kind that is newer than the document, or the base itself.</summary>
    private T ReadUnknown(ref Utf8JsonReader reader)
    {
        int looks = MaxLooks;
        if (_fallback == UnknownCase || cases[_fallback].Fit(reader, ref looks) == JsonFit.None)
        {
            return Unrecognized(ref reader);
        }

        Utf8JsonReader start = reader;
        try
        {
            return cases[_fallback].Read(ref reader);
        }
        catch (JsonException)
        {
            reader = start;
            return Unrecognized(ref reader);
        }
    }

    private T ReadBySchema(ref Utf8JsonReader reader)
    {
        Span<int> fits = cases.Length <= MaxFitsOnStack ? stackalloc int[cases.Length] : new int[cases.Length];
        for (int index = 0; index < fits.Length; index++)
        {
            int looks = MaxLooks;
            fits[index] = cases[index].Fit(reader, ref looks);
        }

        int best = Best(fits);
        if (best < 0)
        {
            return Unrecognized(ref reader);
        }

        Utf8JsonReader start = reader;
        try
        {
            return cases[best].Read(ref reader);
        }
        catch (JsonException)
        {
            reader = start;
        }

        fits[best] = JsonFit.None;
        return SecondTry.IsActive ? Unrecognized(ref reader) : ReadByNextBest(ref reader, fits);
    }

    private T ReadByNextBest(ref Utf8JsonReader reader, scoped Span<int> fits)
    {
        using SecondTry second = SecondTry.Start();
        for (int best = Best(fits); best >= 0; best = Best(fits))
        {
            Utf8JsonReader start = reader;
            try
            {
                return cases[best].Read(ref reader);
            }
            catch (JsonException)
            {
                reader = start;
                fits[best] = JsonFit.None;
            }
        }

        return Unrecognized(ref reader);
    }

    /// <summary>The case that the discriminator names; null where it is missing, or there is none.</summary>
    private int? NamedCase(Utf8JsonReader reader)
    {
        if (discriminator is null
            || reader.TokenType != JsonTokenType.StartObject
            || !JsonScan.FindMember(ref reader, discriminator)
            || reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        for (int index = 0; index < cases.Length; index++)
        {
            if (JsonConstant.IsAnyOf(ref reader, cases[index].Texts))
            {
                return index;
            }
        }

        return UnknownCase;
    }

    private T Unrecognized(ref Utf8JsonReader reader) => unrecognized(JsonRead.Element(ref reader));
}
