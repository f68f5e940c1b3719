using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Records;

/// <summary>The members of an object that have one value only.</summary>
internal static class ConstantReader
{
    public static EquatableArray<ApiConstant> Of(MergedSchema merged)
        => merged.Properties
            .Select(static property => (property.Key, Value: property.Value.Select(ValueOf).LastOrDefault(static value => value is not null)))
            .Where(static property => property.Value is not null)
            .Select(static property => new ApiConstant(property.Key, new EquatableArray<string>([property.Value!])))
            .ToEquatableArray();

    private static string? ValueOf(SpecElement definition)
    {
        SpecNode? value = definition.Mapping?["const"] ?? (definition.Mapping?["enum"] is SpecSequence { Items: [{ } only] } ? only : null);
        return value is SpecScalar { Kind: not SpecScalarKind.Null } scalar ? scalar.Text : null;
    }
}
