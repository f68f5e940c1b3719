namespace FloraGen.Benchmarks.Workloads;

/// <summary>The code whose analysis has a bar.</summary>
public enum WorkloadKind
{
    /// <summary>Many methods that touch a status.</summary>
    StatusMethods,

    /// <summary>As many that do not.</summary>
    OrdinaryMethods,

    /// <summary>One method with many assets.</summary>
    ManyAssets,
}
