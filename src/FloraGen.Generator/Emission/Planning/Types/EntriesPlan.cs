using FloraGen.Emission.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>The members of a record that have a type but no name of their own.</summary>
/// <param name="Name">The property that holds them.</param>
/// <param name="Type">A map of their values.</param>
internal sealed record EntriesPlan(string Name, CSharpMap Type);
