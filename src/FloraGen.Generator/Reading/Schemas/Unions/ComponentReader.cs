using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>What a component is where it is one of several: a case of a union, or a kind of a base.</summary>
internal sealed class ComponentReader(
    ReadingContext context, SchemaReader schemas, SchemaFlattener flattener, SchemaClassifier classifier, DirectionIndex directions)
{
    /// <summary>The type of a component together with what stands beside the cases of a union, of which it is one.</summary>
    public ApiType ReadCase(SpecElement component, MergedSchema merged, SchemaNames names, SchemaUse use)
    {
        ApiType type = schemas.ReadMerged(merged, names, use, isShared: true);
        if (type is ApiNamedType { Id: var id } && id == use.Id(merged.Head.Pointer) && schemas.Types.Record(type) is not null)
        {
            string own = (use with { Differs = use.Differs || directions.Differs(component) }).Id(component.Pointer);
            schemas.Types.AddVariant(new ApiName(own, SharedNames.Candidates(component, SharedNames.Of(component, names))) { IsGiven = true }, id);
        }

        return type;
    }

    /// <summary>What a wrapper holds. A kind of a base that adds nothing to it is a type of its own, as its discriminator has a text of its own.</summary>
    public (SpecElement Schema, bool AllowsNull)? Unwrap(SpecElement schema)
        => SharedSchemas.Holds(schema) && schema["allOf"]?.Items.Any(part => IsBase(part, schema)) == true ? null : SchemaWrapper.Unwrap(schema);

    private bool IsBase(SpecElement part, SpecElement schema)
        => References.Of(context.Tree, part) is { } target && (classifier.HasSubtypes(target) || flattener.Flatten(schema).Inherited.Any(item => item.Pointer == target.Pointer && item.Has("discriminator")));
}
