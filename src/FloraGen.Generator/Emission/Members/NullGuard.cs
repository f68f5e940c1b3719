using FloraGen.Handles;

namespace FloraGen.Emission.Members;

/// <summary>The statement that refuses a null argument.</summary>
internal static class NullGuard
{
    public static string Of(string argument, EmissionOptions options) => options.Target.IsNet8
        ? $"{Imports.ArgumentNullException}.ThrowIfNull({argument});"
        : $"{Statics.ArgumentCheck.NotNull}({argument});";
}
