using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Hosts.Editor;

/// <summary>What happened, a line each, so that the lines of two hosts can be compared.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>Which runtime and which compiler really ran.</summary>
    public void Host() => output.WriteLine(
        $"host {Environment.Version.ToString(2)} {typeof(Compilation).Assembly.GetName().Version!.ToString(2)} {typeof(Workspace).Assembly.GetName().Version!.ToString(2)}");

    public void LoadFailed(string file, string message) => output.WriteLine($"failed {Path.GetFileName(file)} {message}");

    /// <summary>For each client, and for what clients share: how many files there are, and a hash of all that they say.</summary>
    public void Generated(IReadOnlyList<(string Name, SourceText Text)> files)
    {
        using SHA256 hash = SHA256.Create();
        foreach (IGrouping<string, (string Name, SourceText Text)> client in files.GroupBy(static file => ClientOf(file.Name)))
        {
            byte[] bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", client.Select(static file => file.Text))));
            output.WriteLine($"generated {client.Key} {client.Count()} {BitConverter.ToString(bytes).Replace("-", "")}");
        }
    }

    public void Errors(IReadOnlyList<Diagnostic> errors)
    {
        foreach (Diagnostic error in errors)
        {
            output.WriteLine($"error {error}");
        }
    }

    public void Diagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            string word = diagnostic.IsSuppressed ? "suppressed" : "diagnostic";
            output.WriteLine($"{word} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id}");
        }
    }

    public void Fixes(IReadOnlyList<(string Rule, string Title, bool IsGone)> applied)
    {
        foreach ((string rule, string title, bool isGone) in applied)
        {
            output.WriteLine($"fixed {rule} {title} {(isGone ? "gone" : "stays")}");
        }
    }

    /// <summary>The client's namespace, with which the names of its files start.</summary>
    private static string ClientOf(string file) => file.StartsWith("FloraGen.", StringComparison.Ordinal) ? "FloraGen" : string.Join(".", file.Split('.').Take(2));
}
