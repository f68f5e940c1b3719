using FloraGen.Kinds.Formats;
using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>The cases of a union that are different types in C# too.</summary>
internal static class UnionCases
{
    private static readonly ApiPrimitive[] s_numbers =
        [ApiPrimitive.Double, ApiPrimitive.Decimal, ApiPrimitive.Single, ApiPrimitive.UInt64, ApiPrimitive.Int64, ApiPrimitive.UInt32, ApiPrimitive.Int32];

    public static EquatableArray<ApiUnionCase> Merge(IEnumerable<ApiUnionCase> cases)
    {
        List<ApiUnionCase> merged = [];
        foreach (ApiUnionCase item in cases.Select(static item => item with { Type = item.Type with { IsNullable = false } }))
        {
            int known = merged.FindIndex(other => AreSame(other.Type, item.Type));
            if (known < 0)
            {
                merged.Add(item);
                continue;
            }

            merged[known] = merged[known] with
            {
                IsFallback = merged[known].IsFallback || item.IsFallback,
                Type = item.Type is ApiPrimitiveType { MayBeText: true } ? item.Type : merged[known].Type,
                DiscriminatorValues = merged[known].DiscriminatorValues.Concat(item.DiscriminatorValues).Distinct().ToEquatableArray(),
                Events = merged[known].Events.Concat(item.Events).Distinct().ToEquatableArray(),
                Statuses = merged[known].Statuses.Concat(item.Statuses).Distinct().ToEquatableArray(),
                Constants = merged[known].Constants.Equals(item.Constants) ? item.Constants : default,
                Hints = merged[known].Hints.Equals(item.Hints) ? item.Hints : default,
            };
        }

        // Where any JSON will do, no case says more. A plain text or the widest number takes the others of its kind in.
        return merged.Exists(static item => item.Type is ApiPrimitiveType { Primitive: ApiPrimitive.Json })
            ? new EquatableArray<ApiUnionCase>([merged.Find(static item => item.Type is ApiPrimitiveType { Primitive: ApiPrimitive.Json })!])
            : WithoutNarrower(merged).ToEquatableArray();
    }

    /// <summary>A number is the same type in C# whether it may come as a text or not, and bytes are however they are written.</summary>
    private static bool AreSame(ApiType left, ApiType right) => (left, right) switch
    {
        (ApiPrimitiveType primitive, ApiPrimitiveType other) => primitive.Primitive == other.Primitive,
        (ApiFormatType format, ApiFormatType other) => format.Format == other.Format || (IsBytes(format) && IsBytes(other)),
        _ => left.Equals(right),
    };

    private static bool IsBytes(ApiFormatType type) => StringFormats.Of(type.Format).IsBytes;

    private static List<ApiUnionCase> WithoutNarrower(List<ApiUnionCase> cases)
    {
        if (cases.Exists(static item => Is(item, ApiPrimitive.String)))
        {
            cases = [.. cases.Where(static item => item.Type is not ApiFormatType)];
        }

        ApiPrimitive widest = s_numbers.FirstOrDefault(number => cases.Exists(item => Is(item, number)));
        return [.. cases.Where(item => !Is(item, s_numbers) || Is(item, widest))];
    }

    private static bool Is(ApiUnionCase item, params ApiPrimitive[] primitives)
        => item.Type is ApiPrimitiveType type && primitives.Contains(type.Primitive);
}
