namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>What an API's document says about all of its calls.</summary>
internal sealed class ApiDefinition
{
    /// <summary>The API's name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>In front of <c>_API_KEY</c> and <c>_BASE_URL</c>.</summary>
    public required string EnvironmentPrefix { get; init; }

    public required Uri? BaseUrl { get; init; }

    public required string UserAgent { get; init; }

    /// <summary>Ways to prove who calls; the first one that the options give a secret for is used.</summary>
    public required IReadOnlyList<Credential> Credentials { get; init; }

    /// <summary>Error codes that settle a call: not tried again, whatever the status.</summary>
    public IReadOnlyList<string> FinalErrorCodes { get; init; } = [];
}
