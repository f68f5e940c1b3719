using System.Text.RegularExpressions;
using FloraGen.Emission.Files;
using FloraGen.Emission.Names;

namespace FloraGen.Emission.Runtime;

/// <summary>Writes the attributes into the runtime's source by which tools tell generated code.</summary>
internal static class RuntimeMarks
{
    private const string Access = "(?:public|internal|private|protected) ";

    private static readonly string s_codeAttribute = NamedTypes.Qualified().Plain(GeneratedFile.CodeAttribute);
    private static readonly string s_codeAttributes = NamedTypes.Qualified().Plain(GeneratedFile.CodeAttributes);

    private static readonly Regex s_type = new(
        $"^(?<indent> *)(?={Access}[a-z ]*?(?<kind>class|record|struct|interface|enum|delegate) )", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_nestedType = new(
        $"^(?<indent> {{4,}})(?={Access}[a-z ]*?(?<kind>class|record|struct|interface|enum|delegate) )", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex s_member = new(
        $"^(?<indent> {{4}})(?={Access}(?![a-z ]*?(?:class|record|struct|interface|enum|delegate) ))", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Marks every type.</summary>
    public static string OnTypes(string text) => s_type.Replace(text, static match => Marked(match));

    /// <summary>A type has an attribute once, and that of a part stands in the type's own file: here the members have it.</summary>
    public static string OnPart(string text)
        => s_member.Replace(s_nestedType.Replace(text, static match => Marked(match)), $"${{indent}}{s_codeAttribute}\n${{indent}}");

    private static string Marked(Match match)
    {
        string indent = match.Groups["indent"].Value;
        string attributes = match.Groups["kind"].Value is "class" or "record" or "struct" ? s_codeAttributes : s_codeAttribute;
        return string.Concat(attributes.Split('\n').Select(line => indent + line + "\n")) + indent;
    }
}
