using Flora;
using Spectre.Console;

namespace Quickstart;

/// <summary>One asset as a table.</summary>
internal static class AssetTable
{
    public static void Show(AssetRetrieveResponse asset)
    {
        Table table = new Table().RoundedBorder().AddColumns("Asset", asset.AssetId).AddRow("status", asset.Status.ToString());
        AddRow("name", asset.Name);
        AddRow("content type", asset.ContentType);
        AddRow("size", asset.SizeBytes is { } bytes ? $"{bytes:N0} bytes" : null);
        AddRow("width × height", asset is { Width: { } width, Height: { } height } ? $"{width} × {height}" : null);
        AddRow("created", asset.CreatedAt?.ToString("u"));
        AddRow("URL", asset.Url);
        AddRow("failure", asset.FailureMessage);
        AnsiConsole.Write(table);

        void AddRow(string name, string? value)
        {
            if (value is not null)
            {
                _ = table.AddRow(name, Markup.Escape(value));
            }
        }
    }
}
