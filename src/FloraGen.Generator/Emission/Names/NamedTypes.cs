using System.Text;
using FloraGen.Handles;

namespace FloraGen.Emission.Names;

/// <summary>
/// The types that a file names by the handles of <see cref="Needs"/> and <see cref="Imports"/>. Each handle holds a mark, which is read and
/// taken out here: the file of the runtime that it needs, or the namespace that it is imported from. No document can write a mark: control
/// characters of its words are escaped or replaced.
/// </summary>
/// <param name="hidden">Imported types whose simple names mean something else in the file, so that they need their full names.</param>
internal sealed class NamedTypes(IReadOnlyCollection<string> hidden)
{
    private const char Start = '\u0001';
    private const char End = '\u0002';
    private const char Import = '=';

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _namespaces = [];

    /// <summary>Marks that were read, so that one which comes again, as most do, is not made a text of its own.</summary>
    private readonly (string? Mark, string Qualifier)[] _known = new (string?, string)[16];

    /// <summary>Where nothing is imported: each type has its full name.</summary>
    public static NamedTypes Qualified() => new(Imports.All);

    /// <summary>The files of the runtime that were named, in order.</summary>
    public IEnumerable<string> Files => _files.OrderBy(static file => file, StringComparer.Ordinal);

    /// <summary>The namespaces of types that were named, those of .NET first.</summary>
    public IEnumerable<string> Namespaces => _namespaces
        .OrderBy(static name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(static name => name, StringComparer.Ordinal);

    /// <summary>A text without its marks.</summary>
    public string Plain(string text)
    {
        if (text.IndexOf(Start) < 0)
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        AppendPlain(plain, text, 0, text.Length);
        return plain.ToString();
    }

    /// <summary>Adds a part of a text without its marks.</summary>
    /// <param name="plain">What it is added to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="stop">Where it ends.</param>
    public void AppendPlain(StringBuilder plain, string text, int start, int stop)
    {
        int position = start;
        for (int mark = text.IndexOf(Start, position, stop - position); mark >= 0; mark = text.IndexOf(Start, position, stop - position))
        {
            int end = text.IndexOf(End, mark);
            int last = text[mark + 1] == Import ? NameEnd(text, end + 1) : end;
            _ = plain.Append(text, position, mark - position).Append(Qualifier(text, mark + 1, last - mark - 1));
            position = end + 1;
        }

        _ = plain.Append(text, position, stop - position);
    }

    private static int NameEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>What stands in the place of a mark: nothing, or the namespace of a type that is not imported, whose name stands behind the mark.</summary>
    private string Qualifier(string text, int start, int length)
    {
        ref (string? Mark, string Qualifier) known = ref _known[(length + text[start + length - 1] + text[start + (length / 2)]) % _known.Length];
        if (known.Mark?.Length != length || string.CompareOrdinal(known.Mark, 0, text, start, length) != 0)
        {
            string mark = text.Substring(start, length);
            known = (mark, Read(mark));
        }

        return known.Qualifier;
    }

    private string Read(string mark)
    {
        if (mark[0] != Import)
        {
            _ = _files.Add(mark);
            return "";
        }

        string imported = Imports.NamespaceOf(mark[1]);
        if (hidden.Count > 0 && hidden.Contains(mark.Substring(mark.IndexOf(End) + 1)))
        {
            return $"global::{imported}.";
        }

        if (!_namespaces.Contains(imported))
        {
            _namespaces.Add(imported);
        }

        return "";
    }
}
