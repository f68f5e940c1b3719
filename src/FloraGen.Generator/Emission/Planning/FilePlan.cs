using FloraGen.Handles;

namespace FloraGen.Emission.Planning;

/// <summary>
/// Everything that one file depends on, names chosen. Value-equal: a file is written again only when its plan differs.
/// </summary>
internal abstract record FilePlan(EmissionOptions Options)
{
    /// <summary>Files of this plan.</summary>
    public abstract IEnumerable<CSharpFile> Render();

    /// <summary>What the document names within the file's types: there, the simple name of a type of .NET would mean it.</summary>
    protected virtual IEnumerable<string> MemberNames => [];

    /// <summary>The imported types whose simple names mean something else in this file: none in most.</summary>
    public IReadOnlyCollection<string> HiddenTypes => [.. Options.HiddenTypes, .. MemberNames.Where(Imports.Has)];

    protected string HintName(string typeName) => $"{Options.PlainNamespace}.{typeName}.g.cs";
}
