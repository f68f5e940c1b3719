using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Kinds.Paging;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>What a response says and what was asked for, in C# names.</summary>
/// <param name="response">The type of the response.</param>
/// <param name="taker">The parameter that takes what leads on; null where a URL does.</param>
/// <param name="limit">The parameter that says how long a page is; null for none.</param>
internal sealed class ResponseCode(RecordPlanner records, ApiType response, ApiPagination pagination, ParameterPlan? taker, ParameterPlan? limit) : IResponseCode
{
    public string Start => Number(taker);

    public string Length => Number(limit);

    public string? Total
    {
        get
        {
            if (pagination.Total.Count == 0 || records.Model(response) is not { } record)
            {
                return null;
            }

            MemberPath total = records.PathTo(record, pagination.Total);
            return AsNumber("response.Value." + total.Text, total.Type, total.MayBeNull);
        }
    }

    public bool TakesNumber => taker is { Type: not CSharpPrimitive { Primitive: ApiPrimitive.String } };

    public string Header(string name) => $"response.Headers.TryGetValue({CSharpLiteral.Of(name)}, out var values) ? values[0] : null";

    /// <summary>What a caller gave, as a number.</summary>
    private static string Number(ParameterPlan? parameter) => parameter is null
        ? "null"
        : AsNumber((parameter.IsRequired ? "query." : "query?.") + parameter.Name, parameter.Type, !parameter.IsRequired);

    private static string AsNumber(string text, CSharpType type, bool mayBeNull) => type switch
    {
        CSharpPrimitive { Primitive: ApiPrimitive.String } => $"{Statics.PageNumberPaging.Of}({text})",
        CSharpPrimitive { Primitive: ApiPrimitive.Int32 or ApiPrimitive.Int64 or ApiPrimitive.UInt32 } => text,
        _ => mayBeNull ? $"(long?){text}" : $"(long){text}",
    };
}
