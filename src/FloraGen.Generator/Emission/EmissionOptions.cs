using FloraGen.Model;

namespace FloraGen.Emission;

/// <summary>What a project says about the client that it wants.</summary>
/// <param name="Namespace">Where the client lives, such as <c>MyApp.Flora</c>; as code has it, with an <c>@</c> before a keyword.</param>
/// <param name="ClientName">Such as <c>FloraClient</c>.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
internal sealed record EmissionOptions(string Namespace, string ClientName, bool IsPublic)
{
    /// <summary>The namespace in file names and texts.</summary>
    public string PlainNamespace => Namespace.Replace("@", "");

    public string Access => IsPublic ? "public" : "internal";

    /// <summary>Whether what is sent can be changed after it was made, as forms do it.</summary>
    public bool HasSetters { get; init; }

    /// <summary>Whether what is sent knows the document's limits.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Types of the application's that stand for schemas and formats.</summary>
    public EquatableArray<OwnType> OwnTypes { get; init; }

    public TargetProject Target { get; init; } = TargetProject.Net8;

    /// <summary>Where the runtime stands that this client shares with others; null where it stands in the client's own namespace.</summary>
    public SharedRuntime? SharedRuntime { get; init; }

    /// <summary>Types of <see cref="Handles.Imports"/> whose simple names the client's own types have.</summary>
    public EquatableArray<string> HiddenTypes { get; init; }

    /// <summary>The runtime as a client of no name.</summary>
    public EmissionOptions OfRuntime() => SharedRuntime is null
        ? this with { ClientName = "" }
        : new EmissionOptions(SharedRuntime.Namespace, "", SharedRuntime.IsPublic) { Target = Target };
}
