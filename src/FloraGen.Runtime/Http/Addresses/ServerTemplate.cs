namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

/// <summary>The URL of a server as a document has it: absolute or a path only, with parts that a user can choose.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class ServerTemplate
{
    private readonly string _url;
    private readonly IReadOnlyList<ServerUrlPart> _parts;

    public ServerTemplate(string url, params ServerUrlPart[] parts)
    {
        _url = url;
        _parts = parts;
    }

    /// <summary>The URL with what the user chose, and what the document names otherwise.</summary>
    /// <exception cref="InvalidOperationException">A value is not allowed, or would change more of the URL than its own part.</exception>
    public string Of(ApiOptions options, string environmentPrefix)
    {
        if (!_url.Contains('{', StringComparison.Ordinal))
        {
            return _url;
        }

        StringBuilder url = new();
        int position = 0;
        while (_url.IndexOf('{', position) is >= 0 and int open && _url.IndexOf('}', open) is >= 0 and int close)
        {
            string name = _url[(open + 1)..close];
            _ = url.Append(_url, position, open - position);
            position = close + 1;
            _ = Find(name) is { } part ? url.Append(Checked(part, open, options, environmentPrefix)) : url.Append('{').Append(name).Append('}');
        }

        return url.Append(_url, position, _url.Length - position).ToString();
    }

    private ServerUrlPart? Find(string name)
    {
        for (int index = 0; index < _parts.Count; index++)
        {
            if (string.Equals(_parts[index].Name, name, StringComparison.Ordinal))
            {
                return _parts[index];
            }
        }

        return null;
    }

    /// <summary>A value stays within the part of the URL that it stands in: none that was meant as a region names another host.</summary>
    private string Checked(ServerUrlPart part, int position, ApiOptions options, string environmentPrefix)
    {
        string value = part.Value(options, environmentPrefix);
        // What the document says itself is its own business; so is a template that starts with its variable: a whole URL.
        bool isWhole = position == 0 && !_url.StartsWith($"{{{part.Name}}}:", StringComparison.Ordinal);
        int scheme = _url.IndexOf("://", StringComparison.Ordinal);
        int path = _url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        bool isInPath = path >= 0 && position > path;
        if (value.Length == 0 && !isInPath)
        {
            throw new InvalidOperationException($"No value for {{{part.Name}}} in the server URL {_url}: set {part.Text.Remedy(options, environmentPrefix)}.");
        }

        if (isWhole || string.Equals(value, part.Otherwise, StringComparison.Ordinal) || part.Values.Count > 0)
        {
            return value;
        }

        return (isInPath ? IsPath(value) : IsHost(value))
            ? value
            : throw new InvalidOperationException(
                $"The value of {part.Text.Remedy(options, environmentPrefix)} cannot be used in the URL {_url}: use letters, digits and . - _ :{(isInPath ? " and slashes" : "")}.");
    }

    private static bool IsHost(string value)
    {
        foreach (char character in value)
        {
            if (!AsciiSigns.IsLetterOrDigit(character) && character is not ('.' or '-' or '_' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPath(string value)
    {
        foreach (string segment in value.Split('/'))
        {
            if (segment is "." or ".." || !IsHost(segment.Replace("~", "", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }
}
