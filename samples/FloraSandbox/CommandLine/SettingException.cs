namespace FloraSandbox.CommandLine;

internal sealed class SettingException(string message) : Exception(message);
