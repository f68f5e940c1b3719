using FloraGen.Handles;

namespace FloraGen.Kinds.Formats;

/// <summary>
/// A format of texts that has a type of its own in C#: what documents call it, and the code that reads, writes and compares its
/// values. Expressions name types of the runtime as <c>Internal.…</c>; what the handles of Needs name comes with a client by itself.
/// </summary>
internal abstract class StringFormat
{
    /// <summary>What <c>format</c> calls it; the first name is the one that the model uses.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>What <c>contentEncoding</c> calls it.</summary>
    public virtual IReadOnlyList<string> Encodings => [];

    /// <summary>The C# type, and what the case of a union is called that has it.</summary>
    public abstract string CaseName { get; }

    public virtual bool IsValueType => true;

    /// <summary>Whether the values are bytes, which a body can be made of too.</summary>
    public virtual bool IsBytes => false;

    /// <summary>Whether a value of a response can ask for the next page.</summary>
    public virtual bool CanLeadOn => false;

    /// <summary>
    /// The method of <c>Internal.RecordReader</c> that reads a member, where a value does not say all that its text did and the record keeps
    /// it; null where it does.
    /// </summary>
    public virtual string? KeepingReader => null;

    /// <summary>The method of <c>Internal.RecordWriter</c> that writes such a member.</summary>
    public virtual string? KeepingWriter => null;

    /// <summary>A delegate that reads a value.</summary>
    public abstract string Reader { get; }

    /// <summary>A delegate that says how well a value fits, among the cases of a union.</summary>
    public abstract string Fit { get; }

    /// <summary>An expression that reads a value; the reader stands on it.</summary>
    public virtual string Read(string reader) => $"{Reader}({reader})";

    /// <param name="hasDateOnly">Whether .NET has dates and times of day; the client has its own otherwise.</param>
    public abstract string TypeName(bool hasDateOnly);

    /// <summary>A statement that writes a value as JSON.</summary>
    public abstract string Write(string writer, string value);

    /// <summary>An expression of a value's text in a path, a query or a header.</summary>
    public virtual string Text(string value) => $"{Statics.ApiText.Of}({value})";

    /// <summary>An expression that compares two values; null where <c>==</c> does.</summary>
    public virtual string? AreEqual(string left, string right) => null;

    /// <summary>An expression of something whose hash code is that of the value.</summary>
    public virtual string Hash(string value) => value;
}
