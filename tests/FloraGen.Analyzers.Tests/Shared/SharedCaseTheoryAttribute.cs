namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>A test over the cases that lie beside the repository and not in it.</summary>
internal sealed class SharedCaseTheoryAttribute : TheoryAttribute
{
    public SharedCaseTheoryAttribute()
    {
        if (!SharedPage.AreHere)
        {
            Skip = "The files ../shared/analyzer-*.md with the cases of the analyzers are not here.";
        }
    }
}
