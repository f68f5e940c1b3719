using FloraGen.Kinds.MediaTypes;
using FloraGen.Model.Types;
using FloraGen.Reading.Names;
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

        IEnumerable<SpecElement> webhooks = (context.Tree.Root["webhooks"] ?? context.Tree.Root["x-webhooks"])?.Members ?? [];
        return [.. webhooks.SelectMany(webhook => ReadItem(webhook, webhook.Key, "webhook")), .. Callbacks().SelectMany(callback => ReadItem(callback, callback.Parent!.Key, "callback"))];
    }

    /// <summary>A callback is a map of path items, by the expression of where they are sent.</summary>
    private IEnumerable<SpecElement> Callbacks() => (context.Tree.Child(context.Tree.Root, "paths")?.Members ?? [])
        .SelectMany(path => context.Tree.Follow(path)?.Members ?? [])
        .SelectMany(operation => context.Tree.Follow(operation)?["callbacks"]?.Members ?? [])
        .SelectMany(callback => context.Tree.Follow(callback) is { } end ? new SpecElement(end.Node, callback.Parent, callback.Key).Members : [])
        .Where(static item => !item.Key.StartsWith("x-", StringComparison.Ordinal));

    private IEnumerable<ApiType> ReadItem(SpecElement incoming, string name, string role)
    {
        SpecElement? item = context.Tree.Follow(incoming);
        foreach (SpecElement operation in (item?.Members ?? []).Select(context.Tree.Follow).OfType<SpecElement>())
        {
            SpecElement? body = operation["requestBody"] is { } request ? context.Tree.Follow(request) : null;
            SpecElement? json = context.Contents(body).FirstOrDefault(static media => MediaTypes.IsJson(media.Key));
            if (json?["schema"] is { } schema)
            {
                yield return schemas.Read(schema, SchemaNames.Of(name, name + " " + role, name + " event"), SchemaUse.Response);
            }
        }
    }
}
