using System.Text.RegularExpressions;
using FloraGen.Emission.Files;

namespace FloraGen.Emission.Runtime;

/// <summary>A file of the runtime, and its form in a client's namespace.</summary>
internal sealed class RuntimeFile
{
    private const string Namespace = "FloraGen.Runtime";
    private const string InternalNamespace = Namespace + ".Internal";

    private static readonly Regex s_using = new("^using (static )?(?!global::)(?=System|Microsoft)", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex s_declaredNamespace = new("^namespace ([^;]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex s_publicType = new("^public ", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex s_namespace = new(@"\bFloraGen\.Runtime\b", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly string _folder;

    /// <param name="folder">The folder of the runtime that it stands in; empty for none.</param>
    /// <param name="fileName">Its name without its ending.</param>
    /// <param name="text">Its source.</param>
    public RuntimeFile(string folder, string fileName, string text)
    {
        FileName = fileName;
        _folder = folder;
        FullTypeName = s_declaredNamespace.Match(text).Groups[1].Value + "." + TypeName;
        IsPlumbing = text.Contains("namespace " + InternalNamespace + ";");
        // A user's namespace may hold a type or namespace called System.
        string global = s_using.Replace(text, "using $1global::").Replace("cref=\"System.", "cref=\"global::System.");
        _text = IsPart ? RuntimeMarks.OnPart(global) : RuntimeMarks.OnTypes(global);
    }

    /// <summary>The file's name without its ending.</summary>
    public string FileName { get; }

    /// <summary>The type in it: <c>ApiResponse</c> for <c>ApiResponse{T}</c>.</summary>
    public string TypeName => FileName.Split('{', '.')[0];

    /// <summary>Whether it holds members that a project with certain packages gets wherever it gets the type: hooks that the type calls, and options.</summary>
    public bool GoesWithType => IsPart && RuntimeFolder.IsOfProject(_folder);

    /// <summary>Whether its type stands in the namespace of what users do not see.</summary>
    public bool IsPlumbing { get; }

    /// <summary>Whether it stands in for a type of .NET, so that its name is free where .NET has that type.</summary>
    public bool IsPolyfill => _folder.StartsWith("Polyfills", StringComparison.Ordinal);

    /// <summary>The type in it with its namespace.</summary>
    public string FullTypeName { get; }

    /// <summary>Whether it holds some members of a type whose own file is another one.</summary>
    private bool IsPart => FileName.Contains('.');

    public bool AppliesTo(TargetProject target) => RuntimeFolder.AppliesTo(_folder, target);

    public CSharpFile For(EmissionOptions options)
    {
        string text = ConditionalText.Of(_text, options.Target).Replace($"\"{Namespace}\"", $"\"{options.PlainNamespace}\"");
        text = s_namespace.Replace(text, options.Namespace);
        string accessible = options.IsPublic ? text : s_publicType.Replace(text, "internal ");
        string name = IsPlumbing ? "Internal." + FileName : FileName;
        return new CSharpFile($"{options.PlainNamespace}.{HintPart(name)}.g.cs", GeneratedFile.Head + accessible);
    }

    /// <summary>The form of a file that belongs to no client.</summary>
    public CSharpFile ForCompilation() => new($"FloraGen.{HintPart(FileName)}.g.cs", GeneratedFile.Head + _text);

    private static string HintPart(string name) => name.Replace("{", "_").Replace("}", "").Replace(", ", "_").Replace(",", "_");
}
