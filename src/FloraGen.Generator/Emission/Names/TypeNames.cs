using FloraGen.Model;

namespace FloraGen.Emission.Names;

/// <summary>Gives every generated type its name and remembers which had to differ from what the document says.</summary>
internal sealed class TypeNames(IEnumerable<string> reserved)
{
    // Hint names are compared without case, and so are files on many disks.
    private readonly NameScope _scope = new(StringComparer.OrdinalIgnoreCase, reserved);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    public string this[string id] => _names[id];

    public string Take(ApiName name)
    {
        string[] candidates = [.. name.Candidates.Select(Identifier.Pascal)];
        string taken = _scope.Take([.. candidates, .. candidates.Select(static candidate => candidate + "Model")]);
        _names[name.Pointer] = taken;
        if (taken != candidates[0])
        {
            string reason = $"the name '{candidates[0]}' is taken";
            _notices.Add(new ApiNotice(NoticeIds.NameChanged, name.Pointer, new EquatableArray<string>([name.Candidates[0], taken, reason])));
        }

        return taken;
    }

    /// <summary>A name for a type that no schema stands for.</summary>
    public string Take(params string[] phrases) => _scope.Take([.. phrases.Select(Identifier.Pascal)]);
}
