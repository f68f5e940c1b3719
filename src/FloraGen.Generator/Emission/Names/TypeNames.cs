using System.Globalization;
using FloraGen.Handles;
using FloraGen.Model;

namespace FloraGen.Emission.Names;

/// <summary>Gives every generated type its name and remembers which had to differ from what the document says.</summary>
internal sealed class TypeNames(IEnumerable<string> reserved)
{
    private static readonly HashSet<string> s_free = new(ReservedNames.SystemTypes, StringComparer.Ordinal);

    // Hint names are compared without case, and so are files on many disks.
    private readonly NameScope _scope = new(StringComparer.OrdinalIgnoreCase, reserved);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _companions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public string this[string id] => _names[id];

    /// <summary>
    /// Names all types of a document. Those that it names itself come first. Of two others that want the same name neither
    /// gets it, so that no name depends on which of them the document has first: both go on to their next candidates, which
    /// say more.
    /// </summary>
    public void Take(IReadOnlyCollection<NameRequest> requests)
    {
        // A schema that is called like a type beside another one gives way, whichever of the two comes first.
        _companions.UnionWith(requests.SelectMany(static request => request.Companions.Select(ending => request.First + ending)));
        TakeAll([.. requests.Where(static request => request.Name.IsGiven)]);
        TakeAll([.. requests.Where(static request => !request.Name.IsGiven)]);
    }

    /// <summary>A name for a type that no schema stands for.</summary>
    public string Take(params string[] phrases) => _scope.Take([.. phrases.Select(Identifier.Pascal)]);

    /// <summary>A name for a class that has an interface, and a raw face with one of its own: all its names are free, and all are taken.</summary>
    public string TakeWithInterface(params string[] phrases)
    {
        string[] names = [.. phrases.Select(Identifier.Pascal)];
        IEnumerable<string> numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => names[0] + number.ToString(CultureInfo.InvariantCulture));
        string name = names.Concat(numbered).First(candidate => !NamesOf(candidate).Any(_scope.Has));
        foreach (string one in NamesOf(name))
        {
            _ = _scope.Take(one);
        }

        return name;

        static string[] NamesOf(string name) => ["I" + name, name + "WithRawResponse", $"I{name}WithRawResponse", name];
    }

    /// <summary>Types of .NET whose simple names the client's own types have. Those that every generated name leaves alone are none.</summary>
    public IEnumerable<string> HiddenTypes()
        => Imports.All.Where(name => (_scope.Has(name) && !s_free.Contains(name)) || _scope.Has(name + "Attribute"));

    private void TakeAll(List<NameRequest> waiting)
    {
        HashSet<string> contested = new(StringComparer.OrdinalIgnoreCase);
        for (int round = 0; waiting.Any(request => round < request.Candidates.Count); round++)
        {
            ILookup<string, NameRequest> wishes = waiting
                .Where(request => round < request.Candidates.Count)
                .ToLookup(request => request.Candidates[round], StringComparer.OrdinalIgnoreCase);
            HashSet<NameRequest> named = [];
            foreach (IGrouping<string, NameRequest> wish in wishes)
            {
                NameRequest? winner = Winner([.. wish]);
                if (winner is null || contested.Contains(wish.Key))
                {
                    _ = contested.Add(wish.Key);
                }
                else if (IsFree(winner, wish.Key))
                {
                    Give(winner, winner.Candidates[round]);
                    _ = named.Add(winner);
                }
            }

            _ = waiting.RemoveAll(named.Contains);
        }

        // Only what has no name of its own left: in the order of the locations, which adding another schema does not change.
        foreach (NameRequest request in waiting.OrderBy(static request => request.Name.Pointer, StringComparer.Ordinal))
        {
            Give(request, [.. request.Fallbacks]);
        }
    }

    /// <summary>The only one that wants a name, or the only one that the document calls exactly so.</summary>
    private static NameRequest? Winner(NameRequest[] requests)
    {
        NameRequest[] exact = [.. requests.Where(static request => request.Name is { IsGiven: true, Candidates: var names } && names[0] == request.First)];
        return requests.Length == 1 ? requests[0] : exact.Length == 1 ? exact[0] : null;
    }

    private bool IsFree(NameRequest request, string candidate)
        => !_scope.Has(candidate) && !_companions.Contains(candidate) && request.Companions.All(ending => !_scope.Has(candidate + ending));

    private void Give(NameRequest request, params string[] candidates)
    {
        IEnumerable<string> numbered = Enumerable.Range(2, int.MaxValue - 2).Select(number => candidates[0] + number.ToString(CultureInfo.InvariantCulture));
        string taken = _scope.Take(candidates.Concat(numbered).First(candidate => IsFree(request, candidate)));
        _names[request.Name.Pointer] = taken;
        foreach (string companion in request.Companions)
        {
            _ = _scope.Take(taken + companion);
        }

        if (taken == request.First)
        {
            return;
        }

        string reason = $"the name '{request.First}' is taken";
        _notices.Add(new ApiNotice(
            NoticeIds.NameChanged, request.Name.Pointer, new EquatableArray<string>([request.Name.Candidates[0], taken, reason])));
    }
}
