using FloraGen.Reading.Resolving;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading.Schemas;

/// <summary>
/// Which schemas are one thing in a request and another in a response: those with a required member that is
/// <c>readOnly</c> or <c>writeOnly</c>, and those that lead to such. Where such a member is optional, one type serves both ways.
/// </summary>
internal sealed class DirectionIndex(SpecTree tree)
{
    private HashSet<string>? _pointers;

    public bool Differs(SpecElement schema) => (_pointers ??= Index()).Count > 0 && _pointers.Contains(schema.Pointer);

    private HashSet<string> Index()
    {
        Dictionary<string, List<string>> users = new(StringComparer.Ordinal);
        HashSet<string> found = new(StringComparer.Ordinal);
        Queue<string> open = new();
        foreach (SpecElement schema in SharedSchemas.In(tree))
        {
            HashSet<string> required = new(StringComparer.Ordinal);
            List<string> oneWay = [];
            foreach (SpecElement part in SpecWalk.Mappings(schema))
            {
                if (References.Of(tree, part) is { } target)
                {
                    Add(users, target.Pointer, schema.Pointer);
                }

                required.UnionWith((part["required"]?.Items ?? []).Select(static item => (item.Node as SpecScalar)?.Text).OfType<string>());
                oneWay.AddRange((part["properties"]?.Members ?? []).Where(IsOneWay).Select(static member => member.Key));
            }

            if (oneWay.Exists(required.Contains) && found.Add(schema.Pointer))
            {
                open.Enqueue(schema.Pointer);
            }
        }

        while (open.Count > 0)
        {
            foreach (string user in users.TryGetValue(open.Dequeue(), out List<string>? list) ? list : [])
            {
                if (found.Add(user))
                {
                    open.Enqueue(user);
                }
            }
        }

        return found;
    }

    private bool IsOneWay(SpecElement member)
    {
        SpecElement? target = References.Of(tree, member);
        return member.IsTrue("readOnly") || member.IsTrue("writeOnly") || target?.IsTrue("readOnly") == true || target?.IsTrue("writeOnly") == true;
    }

    private static void Add(Dictionary<string, List<string>> users, string target, string user)
    {
        if (!users.TryGetValue(target, out List<string>? list))
        {
            users[target] = list = [];
        }

        list.Add(user);
    }
}
