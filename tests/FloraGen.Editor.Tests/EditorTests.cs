namespace FloraGen.Editor.Tests;

/// <summary>What a user sees while typing.</summary>
public sealed class EditorTests(EditorRun run) : IClassFixture<EditorRun>
{
    private static readonly string[] s_marks = ["client", "interface", "options", "resource", "raw", "resource type", "record", "page", "params", "upload", "file", "error", "response", "properties", "enum", "pager", "services", "form", "union", "optional", "union type"];

    [EditorFact]
    public async Task Explore()
    {
        List<string> lines = [];
        foreach (string mark in s_marks)
        {
            lines.Add($"{mark}: {string.Join(' ', await run.Editor.CompleteAsync($"/*{mark}*/"))}");
        }

        lines.Add(string.Join(" | ", await run.Editor.DiagnoseAsync()));
        lines.Add(await run.Editor.HoverAsync("RetrieveAsync"));
        lines.Add(await run.Editor.DefinitionAsync("RetrieveAsync"));
        Assert.Fail(string.Join('\n', lines));
    }
}
