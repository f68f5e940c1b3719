using System.Collections.Concurrent;
using FloraGen.Prism.Tests.Calling;
using FloraGen.Prism.Tests.Documents;
using FloraGen.Prism.Tests.Judging;
using FloraGen.Prism.Tests.Reporting;
using FloraGen.Prism.Tests.Serving;

namespace FloraGen.Prism.Tests;

/// <summary>Prism, and what came of the documents so far. One document at a time.</summary>
public sealed class PrismFixture : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, DocumentOutcome> _known = new(StringComparer.Ordinal);
    private PrismServer? _server;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    internal async Task<DocumentOutcome> RunAsync(CorpusDocument document)
    {
        if (_known.TryGetValue(document.Name, out DocumentOutcome? known))
        {
            return known;
        }

        _server ??= await PrismServer.StartAsync();
        await _server.LoadAsync(document.Path);
        TestedDocument tested = new(document);
        using ClientCaller caller = new(tested, _server.Address);
        CallCheck check = new(tested, caller);
        List<CallOutcome> calls = [];
        foreach (TestedOperation operation in tested.Operations)
        {
            calls.Add(await check.RunAsync(operation, isWhole: false));
            calls.Add(await check.RunAsync(operation, isWhole: true));
        }

        return _known[document.Name] = new DocumentOutcome(document.Name, tested.Operations.Count, calls);
    }
}
