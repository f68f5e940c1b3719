using System.Globalization;

namespace FloraSandbox.CommandLine;

/// <summary>The settings of the program: from the command line, else from environment variables such as <c>FLORA_SANDBOX_ApiPort</c>.</summary>
internal sealed class SandboxSettings
{
    private const string EnvironmentPrefix = "FLORA_SANDBOX_";

    private static readonly Dictionary<string, string> s_switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--api-port"] = "ApiPort",
        ["--upload-port"] = "UploadPort",
        ["--database"] = "Database",
        ["--api-keys"] = "ApiKeys",
        ["--processing-time"] = "ProcessingTime",
    };

    private readonly IConfiguration _values;

    private SandboxSettings(IConfiguration values) => _values = values;

    public int? ApiPort => Port("ApiPort");

    public int? UploadPort => Port("UploadPort");

    public string Database => _values["Database"] ?? "flora-sandbox.db";

    public IReadOnlyList<string> ApiKeys
        => (_values["ApiKeys"] ?? "sandbox-key").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } keys
            ? keys
            : throw new SettingException("ApiKeys: at least one key is needed, several are separated by commas.");

    public TimeSpan ProcessingTime
    {
        get
        {
            string text = _values["ProcessingTime"] ?? "1";
            return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds <= 3600
                ? TimeSpan.FromSeconds(seconds)
                : throw new SettingException($"ProcessingTime: \"{text}\" is not a number of seconds from 0 to 3600.");
        }
    }

    public static SandboxSettings Read(string[] args)
    {
        int next = 0;
        while (next < args.Length)
        {
            // Both "--api-port 6080" and "--api-port=6080".
            string name = args[next].Split('=')[0];
            if (!s_switches.ContainsKey(name))
            {
                throw new SettingException($"{name} is not a setting. There are: {string.Join(" ", s_switches.Keys)}.");
            }

            next += args[next].Length > name.Length ? 1 : 2;
            if (next > args.Length)
            {
                throw new SettingException($"{name} needs a value.");
            }
        }

        return new SandboxSettings(new ConfigurationBuilder()
            .AddEnvironmentVariables(EnvironmentPrefix)
            .AddCommandLine(args, s_switches)
            .Build());
    }

    private int? Port(string name)
    {
        string? text = _values[name];
        if (text is null)
        {
            return null;
        }

        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)
            ? port
            : throw new SettingException($"{name}: \"{text}\" is not a port from 0 to 65535; 0 takes a free one.");
    }
}
