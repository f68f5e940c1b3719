namespace FloraGen.Testing.Running;

/// <summary>A test that takes long, or of more than anybody would write; another test tries less of the same.</summary>
/// <param name="less">The other test.</param>
public sealed class ExhaustiveFactAttribute : FactAttribute
{
    public ExhaustiveFactAttribute(string less) => Skip = Reason(less);

    /// <summary>Why it is left out; null where it is not.</summary>
    public static string? Reason(string less) => Exhaustive.IsAsked ? null : $"CI=true or FLORAGEN_EXHAUSTIVE=1 runs it; {less} tries less of the same.";
}
