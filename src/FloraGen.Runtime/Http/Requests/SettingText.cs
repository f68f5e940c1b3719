namespace FloraGen.Runtime.Internal;

/// <summary>What a user has to set, in words. A page has no environment variables, so nobody is told there to set one.</summary>
internal static class SettingText
{
    public static string Of(ApiOptions options, string option, string variable)
        => Browser.IsHost ? $"{options.GetType().Name}.{option}" : $"{options.GetType().Name}.{option} or the environment variable {variable}";

    public static string Of(ApiOptions options, string option, string secondOption, string variable, string secondVariable)
        => Browser.IsHost
            ? $"{option} and {secondOption} of {options.GetType().Name}"
            : $"{option} and {secondOption} of {options.GetType().Name} or the environment variables {variable} and {secondVariable}";
}
