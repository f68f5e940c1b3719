namespace FloraGen.Emission.Files;

/// <summary>
/// Code that uses a client finds the types that clients share as if they stood beside it, so that a second document in a project needs
/// no <c>using</c> in what was written for the first.
/// </summary>
internal static class RuntimeUsingFile
{
    public static CSharpFile Of(SharedRuntime runtime)
        => new("FloraGen.RuntimeUsing.g.cs", $"{GeneratedFile.Head}global using global::{runtime.Namespace};\n");
}
