namespace FloraGen.Runtime.Internal;

/// <summary>What a user has to set, in words. A page has no environment variables, so nobody is told there to set one.</summary>
internal static class SettingText
{
    public static string Of(string option, string variable)
        => Browser.IsHost ? $"the option {option}" : $"the option {option} or the environment variable {variable}";

    public static string Of(string option, string secondOption, string variable, string secondVariable)
        => Browser.IsHost
            ? $"the options {option} and {secondOption}"
            : $"the options {option} and {secondOption} or the environment variables {variable} and {secondVariable}";
}
