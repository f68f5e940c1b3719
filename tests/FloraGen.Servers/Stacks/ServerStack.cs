namespace FloraGen.Servers.Stacks;

/// <summary>A way in which servers of .NET describe themselves.</summary>
public abstract class ServerStack
{
    /// <summary>What the report calls it.</summary>
    public abstract string Name { get; }

    /// <summary>The path of its document.</summary>
    public abstract string DocumentPath { get; }

    /// <summary>What checks ask for with <c>#if</c>; the first is the stack's own.</summary>
    public abstract IReadOnlyList<string> Symbols { get; }

    public abstract WebApplication Build(WebApplicationBuilder builder, Recorder recorder);
}
