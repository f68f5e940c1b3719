namespace FloraGen.Editor.Tests;

/// <summary>A test that needs an editor's language server. Where that cannot be installed it says so and skips, but not in continuous integration.</summary>
public sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute()
    {
        if (!ContinuousIntegration.IsRunning)
        {
            Skip = EditorTool.Missing;
        }
    }
}
