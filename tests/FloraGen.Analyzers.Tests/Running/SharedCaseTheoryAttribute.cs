namespace FloraGen.Analyzers.Tests.Running;

/// <summary>A test over cases that lie beside the repository and not in it.</summary>
internal sealed class SharedCaseTheoryAttribute : TheoryAttribute
{
    public SharedCaseTheoryAttribute()
    {
        if (!SharedCases.AreHere)
        {
            Skip = "The files ../shared/analyzer-cases-2.md, analyzer-fixes-2.md and analyzer-rules-2.md are not here.";
        }
    }
}
