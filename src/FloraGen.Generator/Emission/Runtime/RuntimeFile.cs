using System.Text.RegularExpressions;
using FloraGen.Emission.Files;
using FloraGen.Model;

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

    private static readonly Regex s_member = new(
        @"^    (?:public|internal) [^\n(={]*?\b(\w+)(?:<[\w, ]+>)?(?=\s*(?:\(|=>|\{|=|;))", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly string _folder;
    private readonly Lazy<EquatableArray<string>> _mentions;

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
        Names = IsPart && !RuntimeFolder.IsOfProject(folder) ? [.. MembersIn(text)] : [TypeName];
        _mentions = new Lazy<EquatableArray<string>>(() => RuntimeMentions.In(_text));
    }

    /// <summary>The file's name without its ending.</summary>
    public string FileName { get; }

    /// <summary>The type in it: <c>ApiResponse</c> for <c>ApiResponse{T}</c>.</summary>
    public string TypeName => FileName.Split('{', '.')[0];

    /// <summary>
    /// What has to be mentioned somewhere for the file to be written: the type; or, for a part of a type that stands beside it,
    /// one of the part's members, behind the type's name where they are static. Parts that depend on the project go with their type.
    /// </summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What of the runtime it mentions.</summary>
    public IReadOnlyList<string> Mentions => _mentions.Value;

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

    private IEnumerable<string> MembersIn(string text)
    {
        string owner = text.Contains("static partial class ") ? TypeName + "." : "";
        return s_member.Matches(text).Cast<Match>().Select(match => owner + match.Groups[1].Value).Distinct(StringComparer.Ordinal);
    }

    private static string HintPart(string name) => name.Replace("{", "_").Replace("}", "").Replace(", ", "_").Replace(",", "_");
}
