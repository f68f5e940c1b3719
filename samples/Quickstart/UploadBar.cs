using Flora;
using Spectre.Console;

namespace Quickstart;

/// <summary>Shows how much of a file was sent. Without a terminal it is a few lines of text.</summary>
internal sealed class UploadBar : IProgress<long>
{
    private readonly ProgressTask _bar;

    private UploadBar(ProgressTask bar) => _bar = bar;

    public static Task ShowAsync(FilePart file, Func<IProgress<long>, Task> send) => AnsiConsole
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn())
        .StartAsync(console => send(new UploadBar(console.AddTask(Markup.Escape(file.FileName), maxValue: file.Length ?? 0))));

    /// <remarks><see cref="Progress{T}"/> would report from other threads, and late; this is in order and in time.</remarks>
    public void Report(long value) => _bar.Value = value;
}
