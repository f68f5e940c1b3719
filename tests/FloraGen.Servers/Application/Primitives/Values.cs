namespace FloraGen.Servers.Application.Primitives;

/// <summary>Members of a type of values.</summary>
public abstract record Values<T>
    where T : struct
{
    public required T Required { get; init; }

    public T? Nullable { get; init; }

    public required T? RequiredNullable { get; init; }

    public T Optional { get; init; }
}
