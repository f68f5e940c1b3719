using FloraGen.Model;
using FloraGen.Reading.Schemas;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Documents;

/// <summary>What an API sends by itself: webhooks and callbacks have no methods, but what they carry has types.</summary>
internal sealed class IncomingReader(ReadingContext context, SchemaReader schemas)
{
    public IReadOnlyList<ApiType> Read()
    {
        if (context.Options.Include.Count > 0)
        {
            return [];
        }

        IEnumerable<SpecSpot> webhooks = (context.Tree.Root["webhooks"] ?? context.Tree.Root["x-webhooks"])?.Members ?? [];
        return [.. webhooks.SelectMany(ReadItem)];
    }

    private IEnumerable<ApiType> ReadItem(SpecSpot webhook)
    {
        SpecSpot? item = context.Tree.Follow(webhook);
        foreach (SpecSpot operation in (item?.Members ?? []).Select(context.Tree.Follow).OfType<SpecSpot>())
        {
            SpecSpot? body = operation["requestBody"] is { } request ? context.Tree.Follow(request) : null;
            SpecSpot? json = context.Contents(body).FirstOrDefault(static media => MediaTypes.IsJson(media.Key));
            if (json?["schema"] is { } schema)
            {
                string name = webhook.Key;
                yield return schemas.Read(schema, ShapeNames.Of(name, name + " webhook", name + " event"), SchemaUse.Response);
            }
        }
    }
}
