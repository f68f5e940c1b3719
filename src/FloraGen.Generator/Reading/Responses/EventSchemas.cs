using FloraGen.Model;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Schemas.Enums;
using FloraGen.Reading.Schemas.Merging;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Responses;

/// <summary>
/// What the data of server-sent events hold. OpenAPI 3.2 describes the event, with what its data hold within, and ASP.NET Core describes
/// its <c>SseItem</c>, whose members the server's naming policy spells; older documents describe the data.
/// </summary>
internal sealed class EventSchemas(SchemaReader schemas)
{
    private static readonly HashSet<string> s_fields = new(StringComparer.Ordinal) { "data", "event", "id", "retry", "comment", "eventtype", "eventid", "reconnectioninterval" };

    private static readonly HashSet<string> s_fieldsOfEventsAlone = new(StringComparer.Ordinal) { "eventtype", "eventid", "reconnectioninterval", "retry" };

    public IEnumerable<EventData> DataOf(SpecElement media)
        => media["itemSchema"] is { } item ? OfEvent(item, isEvent: true)
            : media["schema"] is not { } schema ? [new EventData(null, [])]
            : schemas.MergedOf(schema) is { Types: ["array"] } list && list.Find("items") is { Mapping: not null } items
                ? [.. OfEvent(items, isEvent: false).Select(data => ReferenceEquals(data.Schema, items) ? data with { Schema = schema } : data)]
            : OfEvent(schema, isEvent: false);

    private IEnumerable<EventData> OfEvent(SpecElement schema, bool isEvent)
    {
        MergedSchema merged = schemas.MergedOf(schema);
        if (merged.Cases.FirstOrDefault(static cases => cases.Real.Count > 0) is { } cases && !merged.HasProperties)
        {
            EventData?[] all = [.. cases.Real.Select(item => Data(schemas.MergedOf(item), isEvent))];
            return all.Any(static data => data is null) ? [new EventData(schema, [])] : all.OfType<EventData>();
        }

        return [Data(merged, isEvent) ?? new EventData(schema, [])];
    }

    /// <summary>What an event's data hold; null where the schema describes the data itself.</summary>
    private EventData? Data(MergedSchema merged, bool isEvent)
    {
        IReadOnlyList<KeyValuePair<string, List<SpecElement>>> fields = merged.Properties;
        bool isKnown = isEvent || fields.Any(static field => s_fieldsOfEventsAlone.Contains(PlainName.Of(field.Key)));
        if (!isKnown || !fields.All(static field => s_fields.Contains(PlainName.Of(field.Key))) || fields.FirstOrDefault(static field => PlainName.Of(field.Key) == "data").Value is not { } found)
        {
            return null;
        }

        SpecElement data = found[found.Count - 1];
        return new EventData(schemas.MergedOf(data).Find("contentSchema") is { Mapping: not null } content ? content : data, NamesIn(fields));
    }

    /// <summary>The values that the member with the event's name may have.</summary>
    private IReadOnlyList<string> NamesIn(IEnumerable<KeyValuePair<string, List<SpecElement>>> fields)
        => fields.FirstOrDefault(static field => PlainName.Of(field.Key) is "event" or "eventtype").Value is { Count: > 0 } found
            && EnumValues.Of(schemas.MergedOf(found[found.Count - 1])) is { } values
                ? [.. values.Entries.Select(static entry => entry.Text)]
                : [];
}
