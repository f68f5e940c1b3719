namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Stands for the cases that were left out: it is skipped with the reason where some were.</summary>
internal sealed class EveryCaseFactAttribute : FactAttribute
{
    public EveryCaseFactAttribute() => Skip = CompilerPart.IsAll
        ? null
        : $"One of {CompilerPart.Share} cases was tried in the compiler {CompilerPart.Version.ToString(2)}, and all in the oldest one: CI=true tries more, FLORAGEN_EXHAUSTIVE=1 all in each.";
}
