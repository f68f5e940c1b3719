namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Stands for the cases that were left out with some of the clients: it is skipped with the reason where some were.</summary>
internal sealed class EveryHostFactAttribute : FactAttribute
{
    public EveryHostFactAttribute() => Skip = CompilerPart.IsMore
        ? null
        : "Each case was tried with one of the clients that it is for: CI=true tries it with all.";
}
