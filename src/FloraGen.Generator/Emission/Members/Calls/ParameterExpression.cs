using FloraGen.Emission.Planning.Operations;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Calls;

/// <summary>Calls that put a parameter where it belongs. Texts and lists of texts go there directly, all else as JSON.</summary>
internal static class ParameterExpression
{
    /// <summary>A call on <c>ApiQuery</c>.</summary>
    public static string Query(ParameterPlan parameter)
    {
        string name = CSharpLiteral.Of(parameter.WireName);
        string reserved = parameter.AllowReserved ? ", allowReserved: true" : "";
        if (parameter.Location == ApiParameterLocation.QueryString)
        {
            return IsForm(parameter) ? $".{Needs.ApiQueryStyled.AddStyled}(\"\", {Styled(parameter)})" : $".AddWhole({Text(parameter) ?? Json(parameter, Statics.WrittenJson.Text)})";
        }

        if (Text(parameter) is { } text)
        {
            return $".Add({name}, {text}{reserved})";
        }

        if (parameter.ContentType is not null)
        {
            return $".Add({name}, {Json(parameter, Statics.WrittenJson.Text)}{reserved})";
        }

        string explode = parameter.Explode ? "" : ", explode: false";
        return parameter is { Style: ApiParameterStyle.Form, Type: CSharpList list } && HasText(list.Item)
            ? $".{Needs.ApiQueryStyled.AddList}({name}, {parameter.Name}, {ItemText(list)}{explode}{reserved})"
            : $".{Needs.ApiQueryStyled.AddStyled}({name}, {Styled(parameter)}, {StyleExpression.Of(parameter.Style)}{explode}{reserved})";
    }

    /// <summary>A call on <c>ApiHeaders</c>.</summary>
    public static string Header(ParameterPlan parameter)
    {
        string name = CSharpLiteral.Of(parameter.WireName);
        if (Text(parameter) is { } text)
        {
            return $".Add({name}, {text})";
        }

        if (parameter.ContentType is not null)
        {
            return $".Add({name}, {Json(parameter, Statics.WrittenJson.AsciiText)})";
        }

        if (Delimited(parameter) is { } delimited)
        {
            return $".Add({name}, {delimited})";
        }

        return parameter.Type is CSharpList list && HasText(list.Item)
            ? $".{Needs.ApiHeadersStyled.AddList}({name}, {parameter.Name}, {ItemText(list)})"
            : $".{Needs.ApiHeadersStyled.AddStyled}({name}, {Styled(parameter)}, explode: {CSharpLiteral.Of(parameter.Explode)})";
    }

    /// <summary>A call on <c>ApiCookies</c>.</summary>
    public static string Cookie(ParameterPlan parameter)
    {
        string name = CSharpLiteral.Of(parameter.WireName);
        string explode = parameter.Explode ? "" : ", explode: false";
        return (Text(parameter) ?? (parameter.ContentType is null ? null : Json(parameter, Statics.WrittenJson.Text))) is { } text
            ? $".Add({name}, {text})"
            : $".{Needs.ApiCookiesStyled.AddStyled}({name}, {Styled(parameter)}{explode})";
    }

    /// <summary>A call on <c>ApiPath</c>.</summary>
    public static string Path(ParameterPlan parameter)
    {
        string argument = $"nameof({parameter.Name})";
        string reserved = parameter.AllowReserved ? ", allowReserved: true" : "";
        if (parameter.ContentType is not null)
        {
            return $".Segment({Text(parameter) ?? Json(parameter, Statics.WrittenJson.Text)}, {argument}{reserved})";
        }

        bool isPlain = parameter.Style is not (ApiParameterStyle.Label or ApiParameterStyle.Matrix);
        if (isPlain && Text(parameter) is { } text)
        {
            return $".Segment({text}, {argument}{reserved})";
        }

        if (Delimited(parameter) is { } delimited)
        {
            return $".Segment({delimited}, {argument}{reserved})";
        }

        string style = StyleExpression.Of(isPlain ? ApiParameterStyle.Simple : parameter.Style);
        string name = CSharpLiteral.Of(parameter.WireName);
        return $".{Needs.ApiPathStyled.Styled}({name}, {Styled(parameter)}, {style}, explode: {CSharpLiteral.Of(parameter.Explode)}, {argument})";
    }

    /// <summary>A call on <c>ApiPath</c>, with what the record of parameters says or else the client's options.</summary>
    /// <param name="part">The parameter's part of the path.</param>
    /// <param name="record">The type of the record.</param>
    public static string PathOfClient(PathPartPlan part, string record)
    {
        ParameterPlan parameter = part.Parameter!;
        string text = $"query is {{ {part.Member}: {{ }} {parameter.Name} }} ? {Text(parameter)} : {OfClient(parameter, $"{record}.{part.Member}")}";
        return $".Segment({text}, {CSharpLiteral.Of(parameter.WireName)}{(parameter.AllowReserved ? ", allowReserved: true" : "")})";
    }

    /// <summary>A call that adds what the client's options say where the record of parameters says nothing.</summary>
    public static string AddOfClient(ParameterPlan parameter, string record)
    {
        string reserved = parameter is { AllowReserved: true, Location: ApiParameterLocation.Query } ? ", allowReserved: true" : "";
        return $".Add({CSharpLiteral.Of(parameter.WireName)}, query?.{parameter.Name} is null ? {OfClient(parameter, $"{record}.{parameter.Name}")} : null{reserved})";
    }

    /// <summary>Whether a value is sent as one text, wherever it stands.</summary>
    public static bool IsText(ParameterPlan parameter)
        => Text(parameter) is not null
            && parameter is { ContentType: null, Location: not ApiParameterLocation.QueryString, Style: ApiParameterStyle.Form or ApiParameterStyle.Simple };

    /// <summary>The text of a value that has one, or null at run time; null here for a value that has none.</summary>
    private static string? Text(ParameterPlan parameter)
    {
        if (IsJson(parameter.ContentType) || !HasText(parameter.Type))
        {
            return null;
        }

        if (!parameter.IsNullable || parameter.Type is CSharpPrimitive { Primitive: ApiPrimitive.String })
        {
            return parameter.Type.Text(parameter.Name);
        }

        return $"{parameter.Type.IsNull(parameter.Name)} ? null : {parameter.Type.Text(Certain(parameter.Type, parameter.Name))}";
    }

    /// <summary>Swagger 2.0's delimiters of lists in paths and headers; null for all else.</summary>
    private static string? Delimited(ParameterPlan parameter)
    {
        string? delimiter = parameter.Style switch
        {
            ApiParameterStyle.SpaceDelimited => " ",
            ApiParameterStyle.PipeDelimited => "|",
            ApiParameterStyle.TabDelimited => "\t",
            _ => null,
        };
        if (delimiter is null || parameter.Type is not CSharpList list || !HasText(list.Item))
        {
            return null;
        }

        string isNothing = parameter.IsNullable ? $"{parameter.Name} is null ? null : " : "";
        return $"{isNothing}string.Join({CSharpLiteral.Of(delimiter)}, {Statics.ApiText.Of}({parameter.Name}, {ItemText(list)}))";
    }

    private static string ItemText(CSharpList list) => list.HasNullItems
        ? $"static item => {list.Item.IsNull("item")} ? null : {list.Item.Text(Certain(list.Item, "item"))}"
        : $"static item => {list.Item.Text("item")}";

    private static string OfClient(ParameterPlan parameter, string member) => parameter.Source switch
    {
        { Default: { } text } source => $"{source.Expression}.Text(client) ?? {CSharpLiteral.Of(text)}",
        { IsRequired: true } source => $"{source.Expression}.Required(client, {CSharpLiteral.Of(parameter.WireName)}, {CSharpLiteral.Of(member)})",
        { } source => $"{source.Expression}.Text(client)",
        null => throw new InvalidOperationException("Only the call gives this parameter."),
    };

    /// <summary>The value in a form that every style knows.</summary>
    private static string Styled(ParameterPlan parameter)
    {
        if (Text(parameter) is { } text)
        {
            return $"{Statics.StyledValue.Of}({text})";
        }

        return parameter is { Style: not ApiParameterStyle.DeepObject, Type: CSharpList list } && HasText(list.Item)
            ? $"{Statics.StyledValue.Of}({parameter.Name}, {ItemText(list)})"
            : $"{Statics.StyledValue.OfJson}({parameter.Name}, {Writer(parameter)})";
    }

    private static string Json(ParameterPlan parameter, string method)
        => $"{method}({parameter.Name}, {Writer(parameter)})";

    private static string Writer(ParameterPlan parameter) => parameter.Type.Writer(parameter is { IsNullable: true, Type.IsValueType: true });

    private static string Certain(CSharpType type, string value) => type.IsValueType ? value + ".Value" : value;

    /// <summary>Anything may be a list or an object, which have styles of their own.</summary>
    private static bool HasText(CSharpType type) => type is { IsSimpleText: true } and not CSharpPrimitive { Primitive: ApiPrimitive.Json };

    private static bool IsJson(string? mediaType)
    {
        string type = (mediaType ?? "").Split(';')[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsForm(ParameterPlan parameter) => parameter.ContentType is null or "application/x-www-form-urlencoded";
}
