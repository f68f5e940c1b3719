namespace FloraGen.Servers.Application.Primitives;

/// <summary>Members of a type of references.</summary>
public abstract record Texts<T>
    where T : class
{
    public required T Required { get; init; }

    public T? Nullable { get; init; }

    public required T? RequiredNullable { get; init; }
}
