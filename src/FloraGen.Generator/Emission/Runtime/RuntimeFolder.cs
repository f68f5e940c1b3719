namespace FloraGen.Emission.Runtime;

/// <summary>Folders of the runtime that not every project gets.</summary>
internal static class RuntimeFolder
{
    private static readonly TargetProject s_bare = new() { IsNet8 = true, HasTimeProvider = true, HasDateOnly = true, HasAnnotations = true };

    /// <param name="folder">The folder's path in the runtime; empty for none.</param>
    /// <param name="target">The project.</param>
    public static bool AppliesTo(string folder, TargetProject target) => folder switch
    {
        "Telemetry" => target.HasTelemetry,
        "Logging" => target.HasLogging,
        "DependencyInjection" => target.HasHttpClientFactory,
        "Configuration" => target.HasConfiguration,
        "Schemas" => target.HasSchemas,
        "Schemas/OpenApi" => target.HasAspNetCoreOpenApi || target.HasSwashbuckle,
        "Schemas/AspNetCore" => target.HasAspNetCoreOpenApi,
        "Schemas/Swashbuckle" => target.HasSwashbuckle,
        "Schemas/NJsonSchema" => target.HasNJsonSchema,
        "Newtonsoft" => target.HasNewtonsoft,
        "Validation/Forms" => target.HasAnnotations,
        "Polyfills" => !target.IsNet8,
        "Polyfills/Clock" => !target.HasTimeProvider,
        "Polyfills/Dates" => !target.HasDateOnly,
        _ => true,
    };

    /// <summary>Whether the project decides about the folder.</summary>
    public static bool IsOfProject(string folder) => !AppliesTo(folder, s_bare);
}
