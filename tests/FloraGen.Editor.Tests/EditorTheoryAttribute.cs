namespace FloraGen.Editor.Tests;

/// <summary>The same for several cases.</summary>
public sealed class EditorTheoryAttribute : TheoryAttribute
{
    public EditorTheoryAttribute()
    {
        if (!ContinuousIntegration.IsRunning)
        {
            Skip = EditorTool.Missing;
        }
    }
}
