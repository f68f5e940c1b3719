using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.CommandLine;

internal static class Program
{
    private const int UsualApiPort = 5080;
    private const int UsualUploadPort = 5081;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            await RunAsync(SandboxSettings.Read(args));
            return 0;
        }
        catch (SettingException error)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or SqliteException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The sandbox cannot start: {error.Message}");
            return 1;
        }
    }

    private static async Task RunAsync(SandboxSettings settings)
    {
        TaskCompletionSource stop = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        PortChoice apiPort = PortChoice.Of(settings.ApiPort, UsualApiPort);
        PortChoice uploadPort = PortChoice.Of(settings.UploadPort, UsualUploadPort);
        await using SandboxServer server = await SandboxServer.StartAsync(new SandboxOptions
        {
            ApiPort = apiPort.Port,
            UploadPort = uploadPort.Port,
            DatabasePath = settings.Database,
            ApiKeys = settings.ApiKeys,
            ProcessingTime = settings.ProcessingTime,
        });
        Greeting.Write(Console.Out, server, apiPort, uploadPort);
        await stop.Task;

        void Stop(PosixSignalContext signal)
        {
            // The process ends when Main has closed the state.
            signal.Cancel = true;
            stop.TrySetResult();
        }
    }
}
