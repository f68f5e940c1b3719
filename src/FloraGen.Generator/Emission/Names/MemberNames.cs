using FloraGen.Model;

namespace FloraGen.Emission.Names;

/// <summary>Names within one type.</summary>
internal sealed class MemberNames(string pointer, string typeName, IEnumerable<string> reserved)
{
    private readonly NameScope _scope = new(StringComparer.Ordinal, [.. reserved, typeName]);
    private readonly List<ApiNotice> _notices = [];

    public IEnumerable<ApiNotice> Notices => _notices;

    /// <summary>A name for a member that the document does not have, so that nobody misses a name that is taken.</summary>
    public string TakeOwn(string name) => _scope.Take(name, "Additional" + name, "Other" + name);

    public string Take(string wireName, string? suggested = null)
    {
        string wanted = Identifier.Pascal(string.IsNullOrWhiteSpace(suggested) ? wireName : suggested!);

        // Where a record is read, the converters of its members' types are meant.
        string taken = wanted.EndsWith("JsonConverter", StringComparison.Ordinal) ? _scope.Take(wanted + "Value") : _scope.Take(wanted, wanted + "Value");
        if (taken != wanted)
        {
            string reason = wanted == typeName ? "a member cannot have the name of its type"
                : wanted + "Value" == taken && !_scope.Has(wanted) ? "converters are called so"
                : $"'{typeName}' has a '{wanted}' already";
            _notices.Add(new ApiNotice(NoticeIds.NameChanged, pointer, new EquatableArray<string>([wireName, taken, reason])));
        }

        return taken;
    }
}
