using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>A generated type with a status, and what its members have to do with it.</summary>
internal sealed class Carrier(INamedTypeSymbol type, IPropertySymbol statusProperty, StatusEnum status)
{
    private readonly Dictionary<ISymbol, StatusSet> _payloads = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _details = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _guards = new(SymbolEqualityComparer.Default);

    public INamedTypeSymbol Type { get; } = type;

    public IPropertySymbol StatusProperty { get; } = statusProperty;

    public StatusEnum Status { get; } = status;

    public bool StatusIsNullable => StatusProperty.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The members that explain a failure, in the order of their declaration.</summary>
    public List<IPropertySymbol> Details { get; } = [];

    /// <summary>The members that matter to the rules.</summary>
    public IEnumerable<ISymbol> Members => _payloads.Keys.Concat(_details).Concat(_guards).Append(StatusProperty);

    /// <param name="available">The values under which the member has its value.</param>
    public void AddPayload(IPropertySymbol member, StatusSet available) => _payloads[member] = available;

    public void AddDetail(IPropertySymbol member)
    {
        if (_details.Add(member))
        {
            Details.Add(member);
        }
    }

    public void AddGuard(ISymbol member) => _guards.Add(member);

    public bool IsStatus(ISymbol member) => SymbolEqualityComparer.Default.Equals(member, StatusProperty);

    public bool IsDetail(ISymbol member) => _details.Contains(member);

    public bool IsGuard(ISymbol member) => _guards.Contains(member);

    /// <returns>The values under which a payload is there for certain. Of several, those that do not say success are only not ruled out.</returns>
    public StatusSet ProvenUnder(ISymbol member)
        => !_payloads.TryGetValue(member, out StatusSet available) ? StatusSet.None
            : available.IsSingle ? available
            : available & Status.CertainSuccess;

    /// <returns>The values under which a payload has its value; null for other members.</returns>
    public StatusSet? Availability(ISymbol member) => _payloads.TryGetValue(member, out StatusSet available) ? available : null;
}
