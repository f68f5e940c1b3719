namespace FloraGen.Analyzers.Tests.Fixes;

/// <summary>A test over inputs of fixes that lie beside the repository and not in it.</summary>
internal sealed class SharedFixTheoryAttribute : TheoryAttribute
{
    public SharedFixTheoryAttribute()
    {
        if (!SharedFixCases.AreHere)
        {
            Skip = "The files ../shared/analyzer-fixes-2.md and analyzer-cases-2.md are not here.";
        }
    }
}
