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
        HashSet<string> found = new(SharedSchemas.In(tree).Where(HasRequiredOneWay).Select(static schema => schema.Pointer), StringComparer.Ordinal);
        if (found.Count == 0)
        {
            return found;
        }

        Dictionary<string, List<string>> users = Users();
        Queue<string> open = new(found);
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

    /// <summary>Whether one of the members that go one way is required anywhere in a schema.</summary>
    private bool HasRequiredOneWay(SpecElement schema)
    {
        List<string>? oneWay = null;
        List<SpecSequence>? required = null;
        foreach (SpecElement part in SpecWalk.Mappings(schema))
        {
            if (part.Mapping!["required"] is SpecSequence names)
            {
                (required ??= []).Add(names);
            }

            if (part.Mapping["properties"] is SpecMapping)
            {
                foreach (SpecElement member in part["properties"]!.Members.Where(IsOneWay))
                {
                    (oneWay ??= []).Add(member.Key);
                }
            }
        }

        return oneWay is not null && required is not null && required.Exists(names => names.Items.Exists(name => name is SpecScalar scalar && oneWay.Contains(scalar.Text)));
    }

    /// <summary>The schemas that refer to others, by what they refer to.</summary>
    private Dictionary<string, List<string>> Users()
    {
        Dictionary<string, List<string>> users = new(StringComparer.Ordinal);
        foreach (SpecElement schema in SharedSchemas.In(tree))
        {
            foreach (SpecElement part in SpecWalk.Mappings(schema))
            {
                if (References.Of(tree, part) is { } target)
                {
                    Add(users, target.Pointer, schema.Pointer);
                }
            }
        }

        return users;
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
