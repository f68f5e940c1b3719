using FloraGen.Model;

namespace FloraGen.Tests.Calls;

/// <summary>OpenAPI's table of styles, cell by cell: what a generated client puts on the wire.</summary>
public class StyleTableTests
{
    private static readonly StyleCell[] s_cells =
    [
        new("path", "Matrix", false, "empty", "/x;color"),
        new("path", "Matrix", false, "string", "/x;color=blue"),
        new("path", "Matrix", false, "array", "/x;color=blue,black,brown"),
        new("path", "Matrix", false, "object", "/x;color=R,100,G,200,B,150"),
        new("path", "Matrix", true, "empty", "/x;color"),
        new("path", "Matrix", true, "string", "/x;color=blue"),
        new("path", "Matrix", true, "array", "/x;color=blue;color=black;color=brown"),
        new("path", "Matrix", true, "object", "/x;R=100;G=200;B=150"),
        new("path", "Label", false, "empty", "/x."),
        new("path", "Label", false, "string", "/x.blue"),
        new("path", "Label", false, "array", "/x.blue,black,brown"),
        new("path", "Label", false, "object", "/x.R,100,G,200,B,150"),
        new("path", "Label", true, "empty", "/x."),
        new("path", "Label", true, "string", "/x.blue"),
        new("path", "Label", true, "array", "/x.blue.black.brown"),
        new("path", "Label", true, "object", "/x.R=100.G=200.B=150"),
        new("path", "Simple", false, "string", "/xblue"),
        new("path", "Simple", false, "array", "/xblue,black,brown"),
        new("path", "Simple", false, "object", "/xR,100,G,200,B,150"),
        new("path", "Simple", true, "string", "/xblue"),
        new("path", "Simple", true, "array", "/xblue,black,brown"),
        new("path", "Simple", true, "object", "/xR=100,G=200,B=150"),
        new("query", "Form", false, "empty", "/x?color="),
        new("query", "Form", false, "string", "/x?color=blue"),
        new("query", "Form", false, "array", "/x?color=blue,black,brown"),
        new("query", "Form", false, "object", "/x?color=R,100,G,200,B,150"),
        new("query", "Form", true, "empty", "/x?color="),
        new("query", "Form", true, "string", "/x?color=blue"),
        new("query", "Form", true, "array", "/x?color=blue&color=black&color=brown"),
        new("query", "Form", true, "object", "/x?R=100&G=200&B=150"),
        new("query", "SpaceDelimited", false, "array", "/x?color=blue%20black%20brown"),
        new("query", "SpaceDelimited", false, "object", "/x?color=R%20100%20G%20200%20B%20150"),
        new("query", "PipeDelimited", false, "array", "/x?color=blue%7Cblack%7Cbrown"),
        new("query", "PipeDelimited", false, "object", "/x?color=R%7C100%7CG%7C200%7CB%7C150"),
        new("query", "TabDelimited", false, "array", "/x?color=blue%09black%09brown"),
        new("query", "DeepObject", true, "object", "/x?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        // Cells that the table calls n/a: what is sent all the same.
        new("query", "SpaceDelimited", true, "array", "/x?color=blue&color=black&color=brown"),
        new("query", "PipeDelimited", true, "array", "/x?color=blue&color=black&color=brown"),
        new("query", "DeepObject", true, "string", "/x?color=blue"),
        new("query", "DeepObject", true, "array", "/x?color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown"),
        new("header", "Simple", false, "string", "blue"),
        new("header", "Simple", false, "array", "blue,black,brown"),
        new("header", "Simple", false, "object", "R,100,G,200,B,150"),
        new("header", "Simple", true, "array", "blue,black,brown"),
        new("header", "Simple", true, "object", "R=100,G=200,B=150"),
        new("cookie", "Form", false, "empty", "color="),
        new("cookie", "Form", false, "string", "color=blue"),
        new("cookie", "Form", false, "array", "color=blue,black,brown"),
        new("cookie", "Form", false, "object", "color=R,100,G,200,B,150"),
        new("cookie", "Form", true, "string", "color=blue"),
        new("cookie", "Form", true, "array", "color=blue; color=black; color=brown"),
        new("cookie", "Form", true, "object", "R=100; G=200; B=150"),
    ];

    private static readonly Lazy<Task<ModelOutcome>> s_outcome = new(RunAsync);

    public static IEnumerable<object[]> Cells => s_cells.Select(static (cell, index) => new object[] { index, cell.ToString() });

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task CellIsAsInTheTable(int index, string cell)
    {
        SentCall sent = (await s_outcome.Value).Calls[index];

        string? actual = s_cells[index].Location switch
        {
            "header" => sent.Header("color"),
            "cookie" => sent.Header("Cookie"),
            _ => sent.Url,
        };
        Assert.Equal((cell, s_cells[index].Expected), (cell, actual));
    }

    private static Task<ModelOutcome> RunAsync()
    {
        ApiModel model = Models.Of(
            s_cells.Select(static (cell, index) => Models.Operation($"row_{index}", path: cell.Path, parameters: cell.Parameter)),
            [Models.Record("Color", Models.Member("R", Models.Number, true), Models.Member("G", Models.Number, true), Models.Member("B", Models.Number, true))]);
        IEnumerable<string> calls = s_cells.Select(static (cell, index) => $"await client.Things.Row{index}Async({cell.Argument});");
        return ModelProgram.RunAsync(model, string.Join("\n", calls) + "\nreturn \"\";");
    }
}
