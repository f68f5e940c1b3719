using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace FloraGen.Servers.Stacks;

/// <summary>A running server, its document, and the client of it. One for all tests of a stack.</summary>
public sealed class LiveStack<TStack>(IMessageSink messages) : IAsyncLifetime
    where TStack : ServerStack, new()
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly Recorder _recorder = new();
    private WebApplication? _server;

    public TStack Stack { get; } = new();

    public string Document { get; private set; } = "";

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public CheckedClient Client { get; private set; } = null!;

    /// <summary>Method and path of each operation of the document.</summary>
    public IReadOnlyList<string> Operations { get; private set; } = [];

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = Stack.Build(builder, _recorder);
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        await _server.StartAsync(limit.Token);
        Address = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        using HttpClient http = new() { BaseAddress = Address };
        using HttpResponseMessage response = await http.GetAsync(Stack.DocumentPath, limit.Token);
        Document = await response.Content.ReadAsStringAsync(limit.Token);
        Assert.True(response.IsSuccessStatusCode, Document);
        // For people who want to read what the servers say.
        if (Environment.GetEnvironmentVariable("FLORAGEN_SERVER_DOCUMENTS") is { Length: > 0 } folder)
        {
            await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, Stack.Symbols[0] + ".json"), Document, limit.Token);
        }

        Operations = OperationsOf(Document);
        Client = CheckedClient.From(Document, Stack.Symbols);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            using CancellationTokenSource limit = new(TimeSpan.FromSeconds(10));
            await _server.StopAsync(limit.Token);
            await _server.DisposeAsync();
        }
    }

    public async Task RunAsync(SourceCheck source)
    {
        _recorder.Clear();
        Check check = new(Address, _recorder);
        await Client.RunAsync(source, check).WaitAsync(TimeSpan.FromSeconds(30));
        check.Close();
    }

    /// <summary>Whether a check passes.</summary>
    public async Task<bool> UnderstandsAsync(SourceCheck source) => await Record.ExceptionAsync(() => RunAsync(source)) is null;

    /// <summary>Says something that the run of the tests prints.</summary>
    public void Report(string line) => messages.OnMessage(new ReportMessage(line));

    private static string[] OperationsOf(string document)
    {
        using JsonDocument read = JsonDocument.Parse(document);
        return [.. read.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(static path => path.Value.EnumerateObject()
                .Where(static operation => s_methods.Contains(operation.Name))
                .Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"))
            .Order(StringComparer.Ordinal)];
    }
}
