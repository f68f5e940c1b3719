using System.Text.RegularExpressions;
using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

/// <summary>Tells by its first characters what a text is that cannot be an OpenAPI document.</summary>
internal static class ForeignText
{
    /// <summary>How far to look. Nothing here reads a whole text.</summary>
    private const int Head = 1_024;

    private static readonly Regex s_page = new(@"<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex s_graphQl = new(
        @"^(?:\s*(?:#[^\n]*\n|""""""[^""]*""""""))*\s*(?:extend\s+)?(?:schema|type|interface|union|enum|input|scalar|directive)\b[^:\n]*[{=@(]", RegexOptions.CultureInvariant);

    /// <returns>Null for what may be JSON or YAML.</returns>
    public static SpecTextException? FaultOf(string path, string text, int start)
    {
        string head = text.Substring(start, Math.Min(Head, text.Length - start));
        SpecLocation location = LocationOf(path, text, start);
        if (head.IndexOf('\0') >= 0)
        {
            return new SpecTextException(DiagnosticInfo.Create(SpecificationDiagnostics.BinaryFile, location), location);
        }

        return KindOf(head) is { } kind ? new SpecTextException(DiagnosticInfo.Create(SpecificationDiagnostics.NotOpenApi, location, kind), location) : null;
    }

    private static string? KindOf(string head) => head[0] switch
    {
        '<' when s_page.IsMatch(head) => "it is an HTML page; download the document itself, in JSON or YAML, and not the page that shows it",
        '<' when head.Length > 1 && (char.IsLetter(head[1]) || head[1] is '!' or '?') => "it is XML; only JSON and YAML are read",
        '\u001f' => "it is compressed; save it unpacked, as 'curl --compressed' does",
        'P' when Starts(head, "PK\u0003\u0004") => "it is a ZIP archive; unpack it, and add the document in it",
        '%' when Starts(head, "%PDF-") => "it is a PDF; ask for the document in JSON or YAML",
        'v' when Starts(head, "version https://git-lfs.") => "it is a pointer of Git LFS; run 'git lfs pull' to get the file itself",
        '#' when Starts(head, "#%RAML") => "it is a RAML document; convert it to OpenAPI",
        'F' when Starts(head, "FORMAT: 1A") => "it is an API Blueprint; convert it to OpenAPI",
        's' when Starts(head, "syntax = \"proto") => "it is a file of Protocol Buffers; gRPC has a generator of its own",
        'i' when Starts(head, "import \"@typespec/") => "it is TypeSpec; add the OpenAPI document that its compiler emits",
        _ when s_graphQl.IsMatch(head) => "it is a GraphQL schema; GraphQL needs another generator",
        _ => null,
    };

    private static bool Starts(string head, string mark) => head.StartsWith(mark, StringComparison.Ordinal);

    private static SpecLocation LocationOf(string path, string text, int start)
    {
        string before = text.Substring(0, start);
        return new SpecLocation(path, before.Count(static character => character == '\n'), start - (before.LastIndexOf('\n') + 1));
    }
}
