using FloraGen.Analyzers.Tests.Running;

namespace FloraGen.Analyzers.Tests.Stress;

/// <summary>A test over other people's libraries. Without CI=true it runs in the compiler that is supported longest.</summary>
internal sealed class StressTheoryAttribute : TheoryAttribute
{
    public StressTheoryAttribute() => Skip = CompilerPart.IsAll || CompilerPart.IsMore
        ? null
        : $"The oldest compiler was tried: CI=true tries {CompilerPart.Version.ToString(2)} as well.";
}
