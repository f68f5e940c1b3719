namespace FloraGen;

/// <summary>The steps of the generator, by the names under which tests look at them.</summary>
internal static class TrackingNames
{
    /// <summary>Which additional files are OpenAPI documents, with text and options.</summary>
    public const string Specifications = nameof(Specifications);

    /// <summary>An OpenAPI document's text to its model, and that to the plan of each file.</summary>
    public const string Plans = nameof(Plans);

    /// <summary>Each file's plan by itself.</summary>
    public const string FilePlans = nameof(FilePlans);

    /// <summary>Each plan to text.</summary>
    public const string Files = nameof(Files);

    /// <summary>What each client needs of the runtime.</summary>
    public const string RuntimePlans = nameof(RuntimePlans);

    /// <summary>The runtime's files.</summary>
    public const string RuntimeFiles = nameof(RuntimeFiles);

    /// <summary>Which types in System the project gets.</summary>
    public const string SystemTypes = nameof(SystemTypes);

    /// <summary>Which clients a reference has as well.</summary>
    public const string ReferencedClients = nameof(ReferencedClients);

    /// <summary>What the project offers to generated code.</summary>
    public const string Project = nameof(Project);
}
