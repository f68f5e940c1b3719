using Microsoft.JSInterop;

namespace Garden;

/// <summary>A form over a request type, filled in as a person would: what it says then.</summary>
internal static class FormChecks
{
    public static async Task RunAsync(Report report, IJSRuntime page)
    {
        await report.AddAsync("form: short", () => FillAsync(page, "fi", "0", ""));
        await report.AddAsync("form: pattern", () => FillAsync(page, "FERN", "1", ""));
        await report.AddAsync("form: nested", () => FillAsync(page, "fern", "1", "4"));
        await report.AddAsync("form: right", () => FillAsync(page, "fern", "12", "30"));
    }

    /// <summary>Fills in the fields, submits, and tells what the page shows then: messages, or what was placed.</summary>
    private static async Task<string> FillAsync(IJSRuntime page, string plant, string quantity, string pot)
        => await page.InvokeAsync<string>("fillIn", plant, quantity, pot);
}
