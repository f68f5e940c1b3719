namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

/// <summary>Finds where in a JSON text something went wrong. Runs after the fact, so that reading what is right costs nothing.</summary>
internal static class JsonPathFinder
{
    /// <summary>The path of the token at a byte offset, or of the place where the text stops being JSON if that comes first.</summary>
    internal static string Find(ReadOnlySpan<byte> json, long position)
    {
        List<JsonPathStep> steps = [];
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                Enter(ref reader, steps);
                if (reader.TokenStartIndex >= position && reader.TokenType != JsonTokenType.PropertyName)
                {
                    break;
                }

                Leave(reader.TokenType, steps);
            }
        }
        catch (JsonException)
        {
            // Not JSON from here on: the steps taken so far are the path.
        }
        catch (InvalidOperationException)
        {
            // A member name that is not valid Unicode: its object is as near as we get.
        }

        return Format(steps);
    }

    /// <summary>Appends a member to a path: <c>.name</c>, or <c>['a b']</c> when the name is no simple identifier.</summary>
    internal static string Append(string path, string member) => new StringBuilder(path).AppendMember(member).ToString();

    private static void Enter(ref Utf8JsonReader reader, List<JsonPathStep> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[^1] = steps[^1] with { Member = reader.GetString() };
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                break;
            default:
                if (steps.Count > 0 && steps[^1].IsArray)
                {
                    steps[^1] = steps[^1] with { Index = steps[^1].Index + 1 };
                }

                break;
        }
    }

    private static void Leave(JsonTokenType token, List<JsonPathStep> steps)
    {
        switch (token)
        {
            case JsonTokenType.StartObject:
                steps.Add(new(IsArray: false, Index: -1, Member: null));
                break;
            case JsonTokenType.StartArray:
                steps.Add(new(IsArray: true, Index: -1, Member: null));
                break;
        }
    }

    private static string Format(List<JsonPathStep> steps)
    {
        StringBuilder path = new("$");
        foreach (JsonPathStep step in steps)
        {
            if (step.Member is not null)
            {
                _ = path.AppendMember(step.Member);
            }
            else if (step.Index >= 0)
            {
                _ = path.Append('[').Append(step.Index).Append(']');
            }
        }

        return path.ToString();
    }

    private static StringBuilder AppendMember(this StringBuilder path, string member) => IsIdentifier(member)
        ? path.Append('.').Append(member)
        : path.Append("['").Append(member.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");

    private static bool IsIdentifier(string name)
    {
        foreach (char character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '$'))
            {
                return false;
            }
        }

        return name.Length > 0 && !char.IsAsciiDigit(name[0]);
    }
}
