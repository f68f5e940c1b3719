using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Schemas.Records;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas.Unions;

/// <summary>Values of several types: alternatives, lists of types, values of mixed enums, and bases whose kinds are known.</summary>
internal sealed class UnionReader(
    ReadingContext context, SchemaReader schemas, ComponentReader components, SchemaFlattener flattener, SchemaClassifier classifier, SubtypeIndex subtypes)
{
    private readonly CaseHints _hints = new(flattener);

    public ApiType Read(MergedSchema merged, ApiName name, SchemaNames names, SchemaUse use, bool isShared)
    {
        bool allowsNull = false;
        List<ApiUnionCase> cases;
        DiscriminatorReader? discriminator = DiscriminatorReader.Of(context.Tree, merged);
        if (EnumValues.Of(merged) is { } values)
        {
            cases = OfValues(merged, values, names, use);
        }
        else if (discriminator is not null && classifier.HasSubtypes(merged.Head))
        {
            cases = OfSubtypes(merged, names, use, discriminator);
        }
        else if (merged.Cases.FirstOrDefault(static item => item.Real.Count > 0) is { } alternatives)
        {
            allowsNull = alternatives.AllowsNull;
            discriminator ??= DiscriminatorReader.OfBase(context.Tree, [.. alternatives.Real.Select(item => flattener.Flatten(item))]);
            name = isShared ? name : OfBase(name, discriminator, alternatives, names);
            ReportFurther(merged, alternatives);
            cases = OfAlternatives(merged, alternatives, names, use, discriminator);
        }
        else
        {
            cases = [.. merged.Types.Select(type => new ApiUnionCase(OfType(merged, type, names, use), null, default, default))];
        }

        ApiType type = Build(merged, name, cases, discriminator?.Member, isShared);
        return allowsNull ? type with { IsNullable = true } : type;
    }

    /// <summary>The type of whatever one of several schemas allows.</summary>
    public ApiType ReadAll(MergedSchema owner, IReadOnlyList<SpecElement> alternatives, SchemaNames names, SchemaUse use)
    {
        List<ApiUnionCase> cases = [.. alternatives.Select(item => new ApiUnionCase(schemas.ReadPart(item, names, use), null, default, default))];
        return Build(owner, new ApiName(use.Id(owner.Head.Pointer) + "?items", names.Candidates), cases, null, isShared: false);
    }

    /// <summary>A union of types that are known already, each with the statuses and the names of events that it belongs to.</summary>
    public ApiType OfTypes(
        ApiName name, IReadOnlyList<ApiType> types, IReadOnlyList<EquatableArray<string>>? statuses, IReadOnlyList<EquatableArray<string>>? events)
    {
        EquatableArray<ApiUnionCase> cases = UnionCases.Merge(types.Select((type, index) => new ApiUnionCase(type, null, default, default)
        {
            Statuses = statuses?[index] ?? default,
            Events = events?[index] ?? default,
        }));
        ApiType all = cases.Count == 1
            ? cases[0].Type
            : new ApiNamedType(schemas.Types.Add(new ApiUnion { Name = name, Description = null, IsDeprecated = false, Cases = cases, Discriminator = null }, isShared: false), IsNullable: false);
        return types.Any(static type => type.IsNullable) ? all with { IsNullable = true } : all;
    }

    /// <summary>All kinds of a base are called like the base, wherever they are listed.</summary>
    private ApiName OfBase(ApiName name, DiscriminatorReader? discriminator, SchemaCases alternatives, SchemaNames names)
        => discriminator?.Base is { } known
            && SharedSchemas.Holds(known)
            && new HashSet<string>(discriminator.Targets.Select(static target => target.Pointer), StringComparer.Ordinal)
                .SetEquals(alternatives.Real.Select(item => (References.Of(context.Tree, item) ?? item).Pointer))
            ? name with { Candidates = SharedNames.Of(known, names).Candidates.Concat(name.Candidates).Distinct().ToEquatableArray() }
            : name;

    private ApiType Build(MergedSchema merged, ApiName name, List<ApiUnionCase> cases, string? discriminator, bool isShared)
    {
        bool allowsNull = cases.Exists(static item => item.Type.IsNullable);
        (EquatableArray<ApiUnionCase> distinct, discriminator) = ImpliedDiscriminator.Of(UnionCases.Merge(cases), discriminator);
        ApiType type = distinct.Count switch
        {
            0 => SchemaReader.Anything,
            1 => distinct[0].Type,
            _ => new ApiNamedType(
                schemas.Types.Add(
                    new ApiUnion
                    {
                        Name = name,
                        Description = merged.Text("description"),
                        IsDeprecated = merged.Head.IsTrue("deprecated"),
                        Cases = distinct,
                        Discriminator = discriminator,
                    },
                    isShared),
                IsNullable: false),
        };
        return allowsNull ? type with { IsNullable = true } : type;
    }

    private List<ApiUnionCase> OfValues(MergedSchema merged, EnumValues values, SchemaNames names, SchemaUse use)
    {
        List<ApiUnionCase> cases = [];
        foreach (IGrouping<SpecScalarKind, EnumEntry> group in values.Entries.GroupBy(static entry => entry.Kind))
        {
            EnumValues same = values with { Entries = [.. group] };
            ApiType type = same.IsEnum
                ? new ApiNamedType(
                    schemas.Types.Add(new EnumReader(context).Read(merged, same, new ApiName(use.Id(merged.Head.Pointer) + "?texts", names.Case("text", "value").Candidates)), isShared: false),
                    IsNullable: false)
                : new ApiPrimitiveType(same.TypeName switch { "integer" => ApiPrimitive.Int64, "number" => ApiPrimitive.Double, "boolean" => ApiPrimitive.Boolean, _ => ApiPrimitive.String }, false);
            cases.Add(new ApiUnionCase(type, null, default, default));
        }

        return cases;
    }

    private List<ApiUnionCase> OfSubtypes(MergedSchema merged, SchemaNames names, SchemaUse use, DiscriminatorReader discriminator)
    {
        List<ApiUnionCase> cases = [];
        SpecElement[] kinds =
        [
            .. subtypes.Of(merged.Head).Where(kind => !classifier.HasSubtypes(kind)).Concat(discriminator.Targets)
                .GroupBy(static kind => kind.Pointer).Select(static same => same.First())
                .Where(kind => kind.Pointer != merged.Head.Pointer),
        ];
        EquatableArray<string>[] values = _hints.ValuesOf(discriminator.Member, [.. kinds.Select(kind => flattener.Flatten(kind))], merged.Head.Pointer);
        cases.AddRange(kinds.Zip(values, (kind, own) => Case(kind, schemas.ReadReferenced(kind, names, use), discriminator, own)));

        if (discriminator.AllowsBase(merged.Head))
        {
            // The base may come as itself, so it needs a type beside the one for all of its kinds.
            ApiName own = new(use.Id(merged.Head.Pointer) + "?base", new EquatableArray<string>([names.First + " base"]));
            ApiType type = schemas.ReadRecord(merged, own, names, use);
            cases.Add(new ApiUnionCase(type, null, discriminator.ValuesOfBase(merged.Head), default, IsFallback: discriminator.Default is null));
        }

        return cases;
    }

    private List<ApiUnionCase> OfAlternatives(
        MergedSchema merged, SchemaCases alternatives, SchemaNames names, SchemaUse use, DiscriminatorReader? discriminator)
    {
        SpecElement[] shared = [.. merged.Parts.Where(part => !ReferenceEquals(part, alternatives.Owner))];
        SpecElement owner = WithoutCases(alternatives.Owner);
        SpecElement[] common = SchemaKeywords.DefinesTypeBeside(owner, "") ? [.. shared, owner] : shared;
        bool hasCommon = common.Any(static part => SchemaKeywords.DefinesTypeBeside(part, "allOf"));
        List<ApiUnionCase> cases = [];
        SpecElement[] items = [.. Expanded(alternatives.Real, discriminator is null && !hasCommon, [merged.Head.Node])];
        MergedSchema[] flattened = [.. items.Select(item => flattener.Flatten(item))];
        EquatableArray<string>[] values = discriminator is null ? new EquatableArray<string>[items.Length] : _hints.ValuesOf(discriminator.Member, flattened, discriminator.Base?.Pointer);
        for (int index = 0; index < items.Length; index++)
        {
            (SpecElement item, MergedSchema own) = (items[index], flattened[index]);
            SpecElement? target = References.Of(context.Tree, item);
            SchemaNames caseNames = target is null ? NamesOf(item, own, names, discriminator, flattened) : OfComponent(SharedNames.Of(target, names), names);
            ApiType type = !hasCommon || Covers(own, common) ? schemas.ReadPart(item, caseNames, use)
                : target is not null && SharedSchemas.Holds(target) ? components.ReadCase(target, Joined(common, own), caseNames, use)
                : schemas.ReadMerged(Joined(common, own), caseNames, use);
            cases.Add(Case(target ?? item, type, discriminator, values[index], item.Text("title")));
        }

        return cases.Exists(static item => item.DiscriminatorValues.Count > 0)
            ? cases
            : [.. cases.Zip(_hints.Of(flattened), static (item, hints) => item with { Hints = hints })];
    }

    /// <summary>A case with what stands beside the cases. That is put together already, and has no say about cases any more.</summary>
    private static MergedSchema Joined(SpecElement[] common, MergedSchema own)
        => new(own.Head, [.. common, .. own.Parts], [.. common, .. own.Inherited]);

    private ApiType OfType(MergedSchema merged, string type, SchemaNames names, SchemaUse use)
    {
        SpecMapping only = new(merged.Head.Node.Location);
        foreach (SpecEntry entry in merged.Head.Mapping!.Entries.Where(static entry => entry.Key is not ("type" or "nullable" or "$ref" or "allOf" or "oneOf" or "anyOf")))
        {
            _ = only.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        _ = only.TryAdd("type", merged.Head.Node.Location, new SpecScalar(merged.Head.Node.Location, type, SpecScalarKind.String));
        SpecElement head = new(only, merged.Head.Parent, merged.Head.Key + "?" + type);
        SpecElement[] others = [.. merged.Parts.Where(part => !ReferenceEquals(part, merged.Head))];
        return schemas.ReadMerged(new MergedSchema(head, [.. others, head], merged.Inherited), names.Case(null, type), use with { IsMultipart = false });
    }

    private ApiUnionCase Case(SpecElement schema, ApiType type, DiscriminatorReader? discriminator, EquatableArray<string> own, string? title = null)
    {
        EquatableArray<ApiConstant> constants = ConstantReader.Of(flattener.Flatten(schema));
        EquatableArray<string> values = discriminator?.ValuesOf(schema, constants, own) ?? default;
        return new ApiUnionCase(type, title, values, constants, IsFallback: discriminator?.Default?.Pointer == schema.Pointer);
    }

    private SchemaNames NamesOf(SpecElement item, MergedSchema merged, SchemaNames names, DiscriminatorReader? discriminator, MergedSchema[] all)
    {
        EquatableArray<ApiConstant> constants = ConstantReader.Of(merged);
        string? mark = constants.Where(constant => discriminator is null || constant.Member == discriminator.Member).Select(static constant => constant.Texts[0]).FirstOrDefault()
            ?? TellingMember(merged, all);
        string? title = item.Text("title");
        bool isName = title is not null && title.Split(' ').Length <= 4;
        SchemaNames own = names.Case(mark, merged.Types.FirstOrDefault() ?? (merged.HasProperties ? "object" : "value"));
        return isName ? own.Titled(title) : own;
    }

    /// <summary>A component with members that stand beside the cases keeps its name, unless its own members are others elsewhere.</summary>
    private static SchemaNames OfComponent(SchemaNames component, SchemaNames union)
        => component with { Candidates = component.Candidates.Append(union.First + " " + component.First).ToEquatableArray() };

    /// <summary>A member that only one of the cases has, a required one before others.</summary>
    private static string? TellingMember(MergedSchema merged, MergedSchema[] all)
    {
        HashSet<string> others = new(all.Where(other => !ReferenceEquals(other, merged)).SelectMany(static other => other.Properties).Select(static property => property.Key), StringComparer.Ordinal);
        HashSet<string> required = merged.Required;
        return merged.Properties.Select(static property => property.Key).Where(name => !others.Contains(name)).OrderBy(name => required.Contains(name) ? 0 : 1).FirstOrDefault();
    }

    /// <summary>
    /// A case that is nothing but a list of cases stands for them, also behind a reference: C# does not convert twice. One that a
    /// discriminator tells, or that has one, stays whole.
    /// </summary>
    private IEnumerable<SpecElement> Expanded(IEnumerable<SpecElement> cases, bool followsReferences, HashSet<SpecNode> seen)
    {
        foreach (SpecElement item in cases)
        {
            context.Step();
            SpecElement? target = References.Of(context.Tree, item);
            if (target is not null && (!followsReferences || SchemaKeywords.DefinesTypeBeside(item, "$ref")))
            {
                yield return item;
                continue;
            }

            SpecElement own = target ?? item;
            SchemaCases? inner = new[] { "oneOf", "anyOf" }
                .Select(keyword => SchemaKeywords.DefinesTypeBeside(own, keyword) || own.Has("discriminator") ? null : SchemaCases.Of(own, keyword))
                .FirstOrDefault(static inner => inner is { AllowsNull: false, Real.Count: > 1 });
            if (inner is null || SchemaNullability.AllowsNull(own) || IsConstants(own))
            {
                yield return item;
                continue;
            }

            // A union that leads back to itself adds no case, and neither does one that aliases put in several locations.
            if (!seen.Add(own.Node))
            {
                continue;
            }

            foreach (SpecElement further in Expanded(inner.Real, followsReferences, seen))
            {
                yield return further;
            }
        }
    }

    /// <summary>Cases that are values make an enum, which is a type.</summary>
    private bool IsConstants(SpecElement schema) => EnumValues.Of(flattener.Flatten(schema)) is not null;

    /// <summary>Whether a case has all members that stand beside the cases anyway, as one does that builds on their owner.</summary>
    private static bool Covers(MergedSchema own, IReadOnlyList<SpecElement> common)
    {
        HashSet<string> members = new(own.Properties.Select(static property => property.Key), StringComparer.Ordinal);
        return common.All(part => !SchemaKeywords.DefinesTypeBesideMembers(part) || own.Parts.Any(has => has.Pointer == part.Pointer))
            && common.SelectMany(static part => part["properties"]?.Members ?? []).All(member => members.Contains(member.Key))
            && common.SelectMany(static part => part["required"]?.Items ?? []).Select(static item => (item.Node as SpecScalar)?.Text).OfType<string>().All(members.Contains);
    }

    private static SpecElement WithoutCases(SpecElement owner)
    {
        SpecMapping rest = new(owner.Node.Location);
        foreach (SpecEntry entry in owner.Mapping!.Entries.Where(static entry => entry.Key is not ("oneOf" or "anyOf" or "discriminator" or "nullable")))
        {
            _ = rest.TryAdd(entry.Key, entry.KeyMark, entry.Value);
        }

        return new SpecElement(rest, owner.Parent, owner.Key);
    }

    private void ReportFurther(MergedSchema merged, SchemaCases used)
    {
        foreach (SchemaCases further in merged.Cases.Where(item => item.Real.Count > 0 && !(ReferenceEquals(item.Owner, used.Owner) && item.Keyword == used.Keyword)))
        {
            context.Report(SpecificationDiagnostics.FurtherAlternatives, further.Owner[further.Keyword]!);
        }
    }
}
