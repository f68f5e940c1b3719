namespace FloraGen.Emission.Planning;

/// <summary>A stretch of a path: a literal text, or the argument that fills a place.</summary>
/// <param name="Literal">The text, when this is no argument.</param>
/// <param name="Parameter">What fills the place; its name is that of a method's parameter.</param>
internal sealed record PathPartPlan(string? Literal, ParameterPlan? Parameter = null)
{
    public string? Argument => Parameter?.Name;

    public string? ArgumentType => Parameter?.Type.Name;

    public string? Description => Parameter?.Description;
}
