using FloraGen.Model;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Security;

/// <summary>
/// The scopes that a document's requirements name for each scheme. Those that a scheme merely offers are not asked for: a server
/// refuses a token with a scope too many.
/// </summary>
internal sealed class ScopeReader
{
    private readonly Dictionary<string, List<string>> _scopes = new(StringComparer.Ordinal);

    public ScopeReader(ReadingContext context)
    {
        Add(context.Root["security"]);
        foreach (SpecEntry path in (context.Root["paths"] as SpecMapping)?.Entries ?? [])
        {
            foreach (SpecEntry operation in (path.Value as SpecMapping)?.Entries ?? [])
            {
                Add((operation.Value as SpecMapping)?["security"]);
            }
        }
    }

    public EquatableArray<string> Of(string scheme) => _scopes.TryGetValue(scheme, out List<string>? scopes) ? scopes.ToEquatableArray() : default;

    private void Add(SpecNode? requirements)
    {
        IEnumerable<SpecEntry> entries = (requirements as SpecSequence)?.Items.OfType<SpecMapping>().SelectMany(static item => item.Entries) ?? [];
        foreach (SpecEntry entry in entries)
        {
            if (!_scopes.TryGetValue(entry.Key, out List<string>? scopes))
            {
                _scopes[entry.Key] = scopes = [];
            }

            foreach (SpecScalar scope in (entry.Value as SpecSequence)?.Items.OfType<SpecScalar>() ?? [])
            {
                if (!scopes.Contains(scope.Text))
                {
                    scopes.Add(scope.Text);
                }
            }
        }
    }
}
