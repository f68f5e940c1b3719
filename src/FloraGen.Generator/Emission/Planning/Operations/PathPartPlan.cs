namespace FloraGen.Emission.Planning.Operations;

/// <summary>A stretch of a path: a literal text, or the argument that fills a parameter of the path.</summary>
/// <param name="Literal">The text, when this is no argument.</param>
/// <param name="Parameter">What fills the parameter; its name is that of a method's parameter.</param>
/// <param name="Member">The member of the record of parameters that fills it, where the client's options may do so too.</param>
internal sealed record PathPartPlan(string? Literal, ParameterPlan? Parameter = null, string? Member = null)
{
    /// <summary>The name of the method's parameter that fills it; null where the record of parameters does, or a text.</summary>
    public string? Argument => Parameter is { Source: null } parameter ? parameter.Name : null;

    public string? ArgumentType => Parameter?.Type.Name;

    public string? Description => Parameter?.Description;
}
