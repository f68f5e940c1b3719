using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Paging;
using FloraGen.Model;

namespace FloraGen.Emission.Planning.Types;

internal sealed record RecordPlan(EmissionOptions Options, string Name) : FilePlan(Options)
{
    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>In the order of the document.</summary>
    public required EquatableArray<MemberPlan> Members { get; init; }

    public required StatusPlan? Status { get; init; }

    public required UploadPlan? Upload { get; init; }

    public required PagePlan? Page { get; init; }

    /// <summary>Members without a name of their own; null where they are kept as the JSON that they are.</summary>
    public EntriesPlan? Entries { get; init; }

    /// <summary>Some union has this record among its cases, and must tell it from the others.</summary>
    public bool IsUnionCase { get; init; }

    /// <summary>Some union writes a discriminator for it, which it does not list among its members.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Its members can be set at any time: a form fills it in.</summary>
    public bool HasSetters { get; init; }

    /// <summary>It knows what the document allows its members to be.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Written as the parts of a body, and never as JSON.</summary>
    public bool IsMultipart { get; init; }

    protected override IEnumerable<string> MemberNames => Entries is null ? Members.Select(static member => member.Name) : Members.Select(static member => member.Name).Append(Entries.Name);

    public override IEnumerable<CSharpFile> Render()
        => [(IsMultipart ? MultipartRecordFile.Write(this) : RecordFile.Write(this)).ToFile(HintName(Name))];
}
