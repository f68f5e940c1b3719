namespace FloraGen.Emission;

/// <summary>What a project has that a client can build on: decides which parts of the runtime it gets, and in which form.</summary>
internal sealed record TargetProject
{
    /// <summary>A project for .NET 8 or later that references no package.</summary>
    public static TargetProject Net8 { get; } = new() { IsNet8 = true, HasTimeProvider = true, HasDateOnly = true, HasTelemetry = true, HasAnnotations = true };

    /// <summary>.NET 8 or later; otherwise .NET Standard 2.0 or .NET Framework.</summary>
    public required bool IsNet8 { get; init; }

    /// <summary><c>TimeProvider</c>: a part of .NET 8, and in Microsoft.Bcl.TimeProvider.</summary>
    public bool HasTimeProvider { get; init; }

    /// <summary><c>DateOnly</c> and <c>TimeOnly</c>: a part of .NET 6 and later.</summary>
    public bool HasDateOnly { get; init; }

    /// <summary><c>ActivitySource</c> and <c>Meter</c>: a part of .NET, and in System.Diagnostics.DiagnosticSource.</summary>
    public bool HasTelemetry { get; init; }

    /// <summary>Histograms can say which buckets suit them: .NET 9, or System.Diagnostics.DiagnosticSource of that version.</summary>
    public bool HasInstrumentAdvice { get; init; }

    /// <summary>Microsoft.Extensions.Logging.Abstractions.</summary>
    public bool HasLogging { get; init; }

    /// <summary>Microsoft.Extensions.Http, with keyed services and logging beside it, as it has from version 8 on.</summary>
    public bool HasHttpClientFactory { get; init; }

    /// <summary>Options that follow a section of the configuration, in a container of services.</summary>
    public bool HasConfiguration { get; init; }

    /// <summary>The compiler knows unions in this project's version of C#, and the attribute that it tells them by is there.</summary>
    public bool HasUnions { get; init; }

    /// <summary>The project's version of C# has extension properties: 14 or later.</summary>
    public bool HasExtensionMembers { get; init; }

    /// <summary>Microsoft.AspNetCore.OpenApi, as it is from .NET 10 on.</summary>
    public bool HasAspNetCoreOpenApi { get; init; }

    /// <summary>Swashbuckle.AspNetCore.SwaggerGen, as it is from version 10 on.</summary>
    public bool HasSwashbuckle { get; init; }

    /// <summary>NJsonSchema, which NSwag's documents come from.</summary>
    public bool HasNJsonSchema { get; init; }

    /// <summary>Something that describes APIs: the client's types come with their schemas.</summary>
    public bool HasSchemas => HasAspNetCoreOpenApi || HasSwashbuckle || HasNJsonSchema;

    /// <summary>Attributes of forms: a part of .NET, and in System.ComponentModel.Annotations.</summary>
    public bool HasAnnotations { get; init; }

    /// <summary>Newtonsoft.Json.</summary>
    public bool HasNewtonsoft { get; init; }

    /// <summary>Whether a symbol is defined, or is not where the condition negates it.</summary>
    public bool Satisfies(string condition) => condition[0] == '!' ? !Defines(condition.Substring(1)) : Defines(condition);

    /// <summary>What the runtime's <c>#if</c> lines may ask for.</summary>
    public bool Defines(string symbol) => symbol switch
    {
        "NET8_0_OR_GREATER" => IsNet8,
        "NET9_0_OR_GREATER" => HasInstrumentAdvice,
        "HAS_TIME_PROVIDER" => HasTimeProvider,
        "HAS_CONFIGURATION" => HasConfiguration,
        "HAS_DATE_ONLY" => HasDateOnly,
        _ => false,
    };
}
