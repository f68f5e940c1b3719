namespace FloraGen.Emission.Types;

/// <summary>A C# type and the code that reads and writes a value of it as JSON.</summary>
internal abstract record CSharpType
{
    protected const string Json = "global::System.Text.Json.";

    /// <summary>The type as written, not nullable.</summary>
    public abstract string Name { get; }

    public abstract bool IsValueType { get; }

    /// <summary>An expression that reads a value; the reader stands on its first token.</summary>
    public abstract string Read(string reader);

    /// <summary>A statement that writes a value.</summary>
    public abstract string Write(string writer, string value);

    /// <summary>A statement that writes a member with its name.</summary>
    public virtual string WriteMember(string writer, string wireName, string value)
        => $"{writer}.WritePropertyName({CSharpLiteral.Utf8(wireName)});\n{Write(writer, value)}";

    /// <summary>A delegate that reads a value, for lists and maps.</summary>
    public virtual string Reader(bool isNullable) => isNullable
        ? $"static (ref {Json}Utf8JsonReader item) => item.TokenType == {Json}JsonTokenType.Null ? ({Name}?)null : {Read("ref item")}"
        : $"static (ref {Json}Utf8JsonReader item) => {Read("ref item")}";

    /// <summary>A delegate that writes a value.</summary>
    public virtual string Writer(bool isNullable)
    {
        if (!isNullable)
        {
            return $"static (output, item) => {Write("output", "item").TrimEnd(';')}";
        }

        string value = IsValueType ? "item.Value" : "item";
        return $"static (output, item) => {{ if (item is null) {{ output.WriteNullValue(); }} else {{ {Write("output", value)} }} }}";
    }

    /// <summary>Whether <see cref="Text"/> gives the text that stands on the wire: primitives and enums.</summary>
    public virtual bool HasText => false;

    /// <summary>An expression of a value's text in a path, a query or a header.</summary>
    public virtual string Text(string value) => $"Internal.ApiText.Of({value})";

    /// <summary>Whether two values with equal content may still be different objects to <c>==</c>.</summary>
    public virtual bool NeedsDeepEquality => false;

    /// <summary>A list or map of enums, whose unknown texts the record keeps.</summary>
    public virtual bool HoldsEnumItems => false;

    /// <summary>An expression that compares two values, null among them.</summary>
    public virtual string AreEqual(string left, string right) => $"{left} == {right}";

    /// <summary>An expression of type int.</summary>
    public virtual string Hash(string value) => value;
}
