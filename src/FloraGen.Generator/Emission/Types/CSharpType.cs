using FloraGen.Handles;

namespace FloraGen.Emission.Types;

/// <summary>A C# type and the code that reads and writes a value of it as JSON.</summary>
internal abstract record CSharpType
{
    /// <summary>The type as written, not nullable.</summary>
    public abstract string Name { get; }

    public abstract bool IsValueType { get; }

    /// <summary>An expression that reads a value; the reader stands on its first token.</summary>
    public abstract string Read(string reader);

    /// <summary>A statement that writes a value.</summary>
    public abstract string Write(string writer, string value);

    /// <summary>A delegate that reads a value, for lists and maps.</summary>
    public virtual string Reader(bool isNullable) => isNullable
        ? $"static (ref {Imports.Utf8JsonReader} item) => item.TokenType == {Imports.JsonTokenType}.Null ? ({Name}?)null : {Read("ref item")}"
        : $"static (ref {Imports.Utf8JsonReader} item) => {Read("ref item")}";

    /// <summary>A delegate that writes a value.</summary>
    public virtual string Writer(bool isNullable)
    {
        if (!isNullable)
        {
            return $"static (output, item) => {Write("output", "item").TrimEnd(';')}";
        }

        string value = IsValueType ? "item.Value" : "item";
        return $"static (output, item) => {{ if ({IsNull("item")}) {{ output.WriteNullValue(); }} else {{ {Write("output", value)} }} }}";
    }

    /// <summary>
    /// The same as <see cref="Reader"/>, but a value that an enum does not know is a fault: for members that keep no such value,
    /// and so must keep the JSON.
    /// </summary>
    public virtual string StrictReader(bool isNullable) => Reader(isNullable);

    /// <summary>An expression of a delegate that says how well a value fits this type, among the cases of a union.</summary>
    public abstract string Fit { get; }

    /// <summary>What a value can be, by its first token.</summary>
    public abstract string Kinds { get; }

    /// <summary>What a union's case of this type is called where the document does not say.</summary>
    public abstract string CaseName { get; }

    /// <summary>The type as the compiler tells it from others: for it, a reference is the same type whether it may be null or not.</summary>
    public virtual string Identity => Name;

    /// <summary>Whether <see cref="Text"/> is what stands on the wire, so that the value needs no JSON.</summary>
    public abstract bool IsSimpleText { get; }

    /// <summary>An expression of a value's text in a path, a query or a header.</summary>
    public virtual string Text(string value) => $"{Statics.ApiText.Of}({value})";

    /// <summary>A condition that a value which may be null is null.</summary>
    public virtual string IsNull(string value) => $"{value} is null";

    /// <summary>A condition that a value which may be null is not null, and declares what it is then.</summary>
    /// <param name="value">An expression of the value.</param>
    /// <param name="variable">What to declare.</param>
    /// <param name="certain">An expression of what is not null.</param>
    public virtual string IsValue(string value, string variable, out string certain)
    {
        certain = variable;
        return $"{value} is {{ }} {variable}";
    }

    /// <summary>Whether two values with equal content may still be different objects to <c>==</c>.</summary>
    public virtual bool NeedsDeepEquality => false;

    /// <summary>A list or map of enums, whose unknown texts the record keeps.</summary>
    public virtual bool HoldsEnumItems => false;

    /// <summary>An expression that compares two values, null among them.</summary>
    public virtual string AreEqual(string left, string right) => $"{left} == {right}";

    /// <summary>An expression of type int.</summary>
    public virtual string Hash(string value) => value;
}
