namespace FloraSandbox.Hosting;

/// <summary>Leaves Ctrl+C and the other signals to the program that the sandbox runs in.</summary>
internal sealed class CallerLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
