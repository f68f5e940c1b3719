namespace FloraGen.Emission.Planning.Operations;

/// <summary>A stretch of a path: a literal text, or the argument that fills a place.</summary>
/// <param name="Literal">The text, when this is no argument.</param>
/// <param name="Parameter">What fills the place; its name is that of a method's parameter.</param>
/// <param name="Member">The member of the record of parameters that fills the place, where the client's options may do so too.</param>
internal sealed record PathPartPlan(string? Literal, ParameterPlan? Parameter = null, string? Member = null)
{
    /// <summary>The name of the method's parameter that fills the place; null where the record of parameters does, or a text.</summary>
    public string? Argument => Parameter is { Source: null } parameter ? parameter.Name : null;

    public string? ArgumentType => Parameter?.Type.Name;

    public string? Description => Parameter?.Description;
}
