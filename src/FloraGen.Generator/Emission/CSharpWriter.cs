using System.Text;
using FloraGen.Emission.Names;
using FloraGen.Model;

namespace FloraGen.Emission;

/// <summary>Writes C#, keeping track of the indentation. Lines end in <c>\n</c> on every machine.</summary>
/// <param name="hidden">Imported types whose simple names mean something else in the file.</param>
internal sealed class CSharpWriter(IReadOnlyCollection<string> hidden)
{
    /// <summary>What most files hold.</summary>
    private const int FileLength = 4096;

    private readonly StringBuilder _text = new(FileLength);
    private readonly NamedTypes _types = new(hidden);
    private int _depth;
    private int _imports;

    /// <summary>Writes text of one or more lines at the current depth. What it names of the runtime is known from then on.</summary>
    public CSharpWriter Write(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            WriteLine(text, start, end);
            start = end + 1;
        }

        WriteLine(text, start, text.Length);
        return this;
    }

    private void WriteLine(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '\r' or ' ')
        {
            end--;
        }

        if (end > start)
        {
            _ = _text.Append(' ', _depth * 4);
            _types.AppendPlain(_text, text, start, end);
        }

        _ = _text.Append('\n');
    }

    public CSharpWriter Line()
    {
        _ = _text.Append('\n');
        return this;
    }

    /// <summary>A block in braces, ended by disposing what this returns.</summary>
    public Block Braces(string head, string close = "}")
    {
        _ = Write(head).Write("{");
        _depth++;
        return new Block(this, close);
    }

    /// <summary>The items of a collection expression, which goes on with the line before it.</summary>
    public Block Brackets(string end)
    {
        _ = Write("[");
        _depth++;
        return new Block(this, "]" + end);
    }

    /// <summary>A list on one line, or on as few as hold it.</summary>
    /// <param name="start">What stands before it.</param>
    /// <param name="items">Not empty where a line may be too short for them.</param>
    /// <param name="end">What stands behind it.</param>
    /// <param name="separator">What stands behind each item but the last.</param>
    public void Filled(string start, IReadOnlyList<string> items, string end, string separator = ",")
    {
        const int Width = 140;
        string line = _types.Plain(start + string.Join(separator + " ", items) + end);
        if (line.Length + (_depth * 4) <= Width)
        {
            _ = Write(line);
            return;
        }

        _ = Write(start.TrimEnd());
        StringBuilder part = new();
        for (int index = 0; index < items.Count; index++)
        {
            string item = _types.Plain(items[index]) + (index == items.Count - 1 ? end : separator);
            if (part.Length > 0 && part.Length + 1 + item.Length + ((_depth + 1) * 4) > Width)
            {
                _ = Write("    " + part);
                _ = part.Clear();
            }

            _ = part.Append(part.Length > 0 ? " " : "").Append(item);
        }

        _ = Write("    " + part);
    }

    /// <summary>Items with an empty line between them.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                _ = Line();
            }

            isFirst = false;
            write(item);
        }
    }

    public override string ToString() => _text.ToString();

    /// <summary>The using directives stand here, once it is known which the file needs.</summary>
    public CSharpWriter UsingsHere()
    {
        _imports = _text.Length;
        return this;
    }

    /// <summary>What was written, as a file.</summary>
    public CSharpFile ToFile(string hintName)
    {
        // A user's namespace may hold a type or namespace called System.
        string imports = string.Concat(_types.Namespaces.Select(static name => $"using global::{name};\n"));
        _ = _text.Insert(_imports, imports);
        return new(hintName, _text.ToString()) { Needs = _types.Files.ToEquatableArray() };
    }

    internal readonly struct Block(CSharpWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            _ = writer.Write(close);
        }
    }
}
