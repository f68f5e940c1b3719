using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Model;
using FloraGen.Reading;

namespace FloraGen;

/// <summary>An OpenAPI document that was read, and the project that its client is for.</summary>
internal sealed record Document(Specification Specification, ReadResult Result, TargetProject Target)
{
    /// <summary>Where the client finds the code that it shares with others; null for its own namespace.</summary>
    public SharedRuntime? SharedRuntime { get; init; }

    public static Document Read(
        Specification specification, ClientOwners owners, ProjectFacts project, CancellationToken cancellationToken)
    {
        SpecLocation start = new(specification.File.Path, 0, 0);
        if (owners.OtherOwnerOf(specification) is { } other)
        {
            return Refused(specification, DiagnosticInfo.Create(
                SpecificationDiagnostics.SameClientTwice, start, specification.Options.Emission.Namespace, FileName(other)));
        }

        return project.Obstacle(start) is { } obstacle
            ? Refused(specification, obstacle)
            : new Document(specification, SpecReader.Read(specification.Source, specification.Options.Reading, cancellationToken), project.Target);
    }

    private static Document Refused(Specification specification, DiagnosticInfo reason)
        => new(specification, new ReadResult(null, null, new EquatableArray<DiagnosticInfo>([reason])), TargetProject.Net8);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
