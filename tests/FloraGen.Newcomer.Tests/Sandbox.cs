using System.Text.RegularExpressions;

namespace FloraGen.Newcomer.Tests;

/// <summary>What <c>dotnet run --project samples/FloraSandbox</c> starts. Where its usual ports are taken, it takes others and says so.</summary>
internal sealed partial class Sandbox : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly RunningProgram _program;

    private Sandbox(TemporaryFolder folder, RunningProgram program, string address, string key)
        => (_folder, _program, Address, Key) = (folder, program, address, key);

    public string Address { get; }

    public string Key { get; }

    public (string, string?)[] Environment => [("FLORA_BASE_URL", Address), ("FLORA_API_KEY", Key)];

    public static async Task<Sandbox> StartAsync()
    {
        TemporaryFolder folder = new();
        RunningProgram program = RunningProgram.Start(folder.Path, Path.Combine(AppContext.BaseDirectory, "FloraSandbox.dll"));
        string address = await program.WaitForAsync(AddressLine());
        string key = await program.WaitForAsync(KeyLine());
        return new Sandbox(folder, program, address, key);
    }

    /// <summary>Commands with the address that this sandbox has.</summary>
    public string Reach(string commands)
    {
        const string Usual = "http://127.0.0.1:5080/api/v1";
        Assert.Contains($"FLORA_BASE_URL={Usual} FLORA_API_KEY={Key}", commands, StringComparison.Ordinal);
        return commands.Replace(Usual, Address, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        _folder.Dispose();
    }

    [GeneratedRegex(@"^\s*API\s+(http://\S+)")]
    private static partial Regex AddressLine();

    [GeneratedRegex(@"^\s*API key\s+(\S+)")]
    private static partial Regex KeyLine();
}
