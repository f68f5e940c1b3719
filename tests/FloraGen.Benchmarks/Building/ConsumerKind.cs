namespace FloraGen.Benchmarks.Building;

/// <summary>Where a program's client comes from.</summary>
internal enum ConsumerKind
{
    /// <summary>There is none: the program asks with HttpClient.</summary>
    Nothing,

    /// <summary>What FloraGen writes, as files of the project.</summary>
    SameCode,

    FloraGen,

    /// <summary>FloraGen, in a class library that the program refers to: no edit of the program changes it.</summary>
    OwnProject,

    /// <summary>NSwag.MSBuild, run by each build.</summary>
    NSwag,

    /// <summary>The same, run when the document has changed, which it has not.</summary>
    NSwagOnce,
}
