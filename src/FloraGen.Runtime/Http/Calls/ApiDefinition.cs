namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;

/// <summary>What an API's document says about all of its calls.</summary>
internal sealed class ApiDefinition
{
    private string? _baseUrlVariable;

    /// <summary>The API's name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>In front of <c>_API_KEY</c> and <c>_BASE_URL</c>.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>The environment variable that says where the API is.</summary>
    public string BaseUrlVariable => _baseUrlVariable ??= EnvironmentPrefix + "_BASE_URL";

    /// <summary>Where the API is, by the document; null when it does not say.</summary>
    public required ServerTemplate? Server { get; init; }

    public required string UserAgent { get; init; }

    /// <summary>The ways to prove who calls that calls take which have no rule of their own.</summary>
    public required SecurityRule Security { get; init; }

    /// <summary>Error codes that settle a call: not tried again, whatever the status.</summary>
    public IReadOnlyList<string> FinalErrorCodes { get; init; } = [];
}
