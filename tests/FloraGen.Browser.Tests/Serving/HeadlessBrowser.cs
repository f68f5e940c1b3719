using System.Diagnostics;
using System.Text;

namespace FloraGen.Browser.Tests.Serving;

/// <summary>Chromium with a page, a profile of its own and no window. It ends with this object.</summary>
internal sealed class HeadlessBrowser : IDisposable
{
    private readonly TemporaryFolder _profile = new();
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    public HeadlessBrowser(Uri page)
    {
        string program = ProgramFactAttribute.Find(ChromiumFactAttribute.Program)
            ?? throw new InvalidOperationException("Chromium is not installed: apt-get install chromium.");
        ProcessStartInfo info = new(program, [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--enable-logging=stderr", $"--user-data-dir={_profile.Path}", page.AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = info };
        _process.OutputDataReceived += Append;
        _process.ErrorDataReceived += Append;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the browser and the page's console said.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _ = _process.WaitForExit(TimeSpan.FromSeconds(10));
        _process.Dispose();
        _profile.Dispose();
    }

    private void Append(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _ = _log.AppendLine(line.Data);
        }
    }
}
