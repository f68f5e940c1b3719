namespace FloraGen.Testing.Running;

/// <summary>A test of more than anybody would write, which takes long; another test tries less of the same.</summary>
/// <param name="less">The other test.</param>
public sealed class ExhaustiveFactAttribute : FactAttribute
{
    public ExhaustiveFactAttribute(string less) => Skip = Exhaustive.IsAsked ? null : $"CI=true or FLORAGEN_EXHAUSTIVE=1 runs it; {less} tries less of the same.";
}
