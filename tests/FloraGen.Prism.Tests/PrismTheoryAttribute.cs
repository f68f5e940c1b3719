using FloraGen.Prism.Tests.Serving;

namespace FloraGen.Prism.Tests;

/// <summary>A test with Prism and with documents by others, neither of which is a part of the repository.</summary>
internal sealed class PrismTheoryAttribute : TheoryAttribute
{
    public PrismTheoryAttribute() => Skip = PrismFolder.Lack;
}
