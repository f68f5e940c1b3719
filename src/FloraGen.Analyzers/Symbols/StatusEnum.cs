using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>An enum that can say failure. Members are told apart by their constants: aliases are one value.</summary>
internal sealed class StatusEnum
{
    private readonly List<(IFieldSymbol Symbol, long Value)> _members;

    private StatusEnum(INamedTypeSymbol type, List<(IFieldSymbol Symbol, long Value)> members)
    {
        Type = type;
        _members = members;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The failure members, as declared.</summary>
    public StatusSet Failures { get; private set; }

    /// <summary>Named values that are neither failures nor the placeholder for a text that the client does not know.</summary>
    public StatusSet Ordinary { get; private set; }

    /// <summary>Ordinary values that mean that the work goes on.</summary>
    public StatusSet Pending { get; private set; }

    /// <summary>Ordinary values that mean success: those that say so, or else those that are not pending.</summary>
    public StatusSet Success { get; private set; }

    /// <summary>Of those, the values that say so: by their attribute, or without one by their name.</summary>
    public StatusSet CertainSuccess { get; private set; }

    /// <summary>The placeholder <c>Unrecognized</c>, or nothing.</summary>
    public StatusSet Placeholder { get; private set; }

    /// <summary>Every named value.</summary>
    public StatusSet Named { get; private set; }

    /// <returns>Null when no member is a failure, or when there are too many to tell apart.</returns>
    public static StatusEnum? Create(INamedTypeSymbol type, Func<IFieldSymbol, StatusRole> roleOf)
    {
        List<(IFieldSymbol Symbol, long Value)> members = [];
        StatusSet failures = default, pending = default, success = default, successful = default, placeholder = default, named = default;
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (!field.HasConstantValue || ToInt64(field.ConstantValue) is not { } value)
            {
                continue;
            }

            int index = IndexOf(members, value);
            if (index < 0)
            {
                index = members.Count;
                members.Add((field, value));
                if (members.Count > StatusSet.MaxMembers)
                {
                    return null;
                }
            }

            StatusSet bit = StatusSet.Member(index);
            StatusRole role = roleOf(field);
            named |= bit;
            failures |= role == StatusRole.Failure ? bit : default;
            pending |= role == StatusRole.Pending ? bit : default;
            success |= role == StatusRole.Success ? bit : default;
            successful |= NamesFallback.IsSuccess(field) ? bit : default;
            placeholder |= value == 0 && field.Name == "Unrecognized" ? bit : default;
        }

        if (failures.IsEmpty)
        {
            return null;
        }

        StatusSet ordinary = named & ~failures & ~placeholder;
        return new StatusEnum(type, members)
        {
            Failures = failures,
            Ordinary = ordinary,
            Pending = pending & ordinary,
            Success = success.IsEmpty ? ordinary & ~pending : success & ordinary,
            CertainSuccess = (success.IsEmpty ? successful : success) & ordinary & ~pending,
            Placeholder = placeholder,
            Named = named,
        };
    }

    /// <summary>The value that a constant stands for, whatever it was written as.</summary>
    public StatusSet Of(object? constant)
        => constant is null ? StatusSet.Null
            : ToInt64(constant) is not { } value ? StatusSet.None
            : IndexOf(_members, value) is >= 0 and int index ? StatusSet.Member(index)
            : StatusSet.Unnamed;

    /// <summary>The values for which a comparison with a constant holds.</summary>
    public StatusSet Where(Func<long, bool> condition)
    {
        StatusSet result = default;
        for (int index = 0; index < _members.Count; index++)
        {
            result |= condition(_members[index].Value) ? StatusSet.Member(index) : default;
        }

        return result;
    }

    /// <summary>Whether a failure is possible and no ordinary value is.</summary>
    public bool IsIsolated(StatusSet possible) => possible.Overlaps(Failures) && !possible.Overlaps(Ordinary);

    /// <summary>The members of a set, in the order of their declaration.</summary>
    public IEnumerable<IFieldSymbol> In(StatusSet set)
        => _members.Where((_, index) => set.Overlaps(StatusSet.Member(index))).Select(static member => member.Symbol);

    /// <summary>The names of a set's members for a message: <c>Failed</c>, or <c>Failed' or 'Expired</c>.</summary>
    public string Names(StatusSet set) => string.Join("' or '", In(set).Select(static member => member.Name));

    /// <summary>The member of a name.</summary>
    /// <param name="isWire">Whether the name is written as on the wire: in small letters, with something between the words.</param>
    public StatusSet Called(string name, bool isWire)
    {
        StatusSet result = default;
        for (int index = 0; index < _members.Count; index++)
        {
            string known = _members[index].Symbol.Name;
            bool isSame = isWire ? string.Equals(Letters(known), Letters(name), StringComparison.OrdinalIgnoreCase) : string.Equals(known, name, StringComparison.Ordinal);
            result |= isSame ? StatusSet.Member(index) : default;
        }

        return result;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    public bool HasMember(string name, bool ignoreCase)
        => Type.GetMembers().OfType<IFieldSymbol>().Any(field
            => string.Equals(field.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    private static int IndexOf(List<(IFieldSymbol Symbol, long Value)> members, long value)
    {
        for (int index = 0; index < members.Count; index++)
        {
            if (members[index].Value == value)
            {
                return index;
            }
        }

        return -1;
    }

    public static long? ToInt64(object? constant) => constant switch
    {
        int value => value,
        uint value => value,
        long value => value,
        ulong value => unchecked((long)value),
        short value => value,
        ushort value => value,
        sbyte value => value,
        byte value => value,
        char value => value,
        _ => null,
    };
}
