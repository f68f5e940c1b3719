namespace FloraGen.Testing.Running;

/// <summary>The same as <see cref="ExhaustiveFactAttribute"/> for a test with data.</summary>
/// <param name="less">The other test.</param>
public sealed class ExhaustiveTheoryAttribute : TheoryAttribute
{
    public ExhaustiveTheoryAttribute(string less) => Skip = ExhaustiveFactAttribute.Reason(less);
}
