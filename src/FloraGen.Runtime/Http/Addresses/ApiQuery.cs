namespace FloraGen.Runtime.Internal;

/// <summary>The query of a call. What is null is left out.</summary>
internal sealed partial class ApiQuery
{
    private string _text = "";

    /// <returns>Null where there are no parameters.</returns>
    public static ApiQuery? Of(IHidden<ApiQuery>? parameters) => parameters?.Hidden;

    public ApiQuery Add(string name, string? value, bool allowReserved = false)
        => value is null ? this : Append(UrlText.Escape(name) + "=" + (allowReserved ? UrlText.EscapeReserved(value) : UrlText.Escape(value)));

    /// <summary>A text that is a query by itself and has no name.</summary>
    public ApiQuery AddWhole(string? text) => text is null ? this : Append(UrlText.Escape(text));

    /// <summary>A name and its value as they stand in a query.</summary>
    public ApiQuery AddEscaped(string pair) => Append(pair);

    /// <summary>Without the question mark.</summary>
    public override string ToString() => _text;

    private ApiQuery Append(string piece)
    {
        _text = _text.Length == 0 ? piece : _text + "&" + piece;
        return this;
    }
}
