namespace FloraSandbox.CommandLine;

internal static class Greeting
{
    public static void Write(TextWriter output, SandboxServer server, PortChoice apiPort, PortChoice uploadPort)
    {
        output.WriteLine($"""
            The FLORA sandbox is running. Ctrl+C stops it.

              API      {server.BaseUrl}{Note(apiPort)}
              uploads  {server.UploadUrl}{Note(uploadPort)}
              API key  {server.ApiKey}
              state    {server.DatabasePath}

            To let a client talk to it:

              export FLORA_BASE_URL={server.BaseUrl}
              export FLORA_API_KEY={server.ApiKey}
            """);
    }

    private static string Note(PortChoice port) => port.Note is null ? "" : $"  ({port.Note})";
}
