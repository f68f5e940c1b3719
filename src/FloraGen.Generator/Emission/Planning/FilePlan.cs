namespace FloraGen.Emission.Planning;

/// <summary>
/// Everything that one file depends on, names chosen. Value-equal: a file is written again only when its plan differs.
/// </summary>
internal abstract record FilePlan(EmissionOptions Options)
{
    /// <summary>Files of this plan.</summary>
    public abstract IEnumerable<CSharpFile> Render();

    protected string HintName(string typeName) => $"{Options.PlainNamespace}.{typeName}.g.cs";
}
