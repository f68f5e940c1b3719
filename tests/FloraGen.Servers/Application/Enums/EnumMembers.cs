namespace FloraGen.Servers.Application.Enums;

/// <summary>An enum as members of every kind.</summary>
public abstract record EnumMembers<T>
    where T : struct, Enum
{
    public required T Required { get; init; }

    public T? Nullable { get; init; }

    public required IReadOnlyList<T> List { get; init; }

    public required IReadOnlyDictionary<string, T> Map { get; init; }
}
