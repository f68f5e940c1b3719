using System.Text;

namespace FloraGen.Emission;

/// <summary>Writes C#, keeping track of the indentation. Lines end in <c>\n</c> on every machine.</summary>
internal sealed class CSharpWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes text of one or more lines at the current depth.</summary>
    public CSharpWriter Write(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.TrimEnd('\r', ' ');
            if (trimmed.Length > 0)
            {
                _ = _text.Append(' ', _depth * 4).Append(trimmed);
            }

            _ = _text.Append('\n');
        }

        return this;
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

    internal readonly struct Block(CSharpWriter writer, string close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            _ = writer.Write(close);
        }
    }
}
