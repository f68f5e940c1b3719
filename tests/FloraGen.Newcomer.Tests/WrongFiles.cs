using System.Text;

namespace FloraGen.Newcomer.Tests;

/// <summary>Files that only a real compiler reads as users' compilers do: bytes, not texts.</summary>
internal static class WrongFiles
{
    private const string Json = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "1" },
          "servers": [{ "url": "https://shop.example.com" }],
          "paths": { "/things": { "get": { "operationId": "things.clear", "responses": { "204": { "description": "Done" } } } } }
        }
        """;

    private const string Page = "<!DOCTYPE html>\n<html><head><title>Swagger UI</title></head></html>\n";

    private static readonly byte[] s_hundredMegabytes = Encoding.ASCII.GetBytes("{ \"x\": \"" + new string('x', 100_000_000) + "\" }");

    private static readonly Dictionary<string, byte[]> s_readable = new()
    {
        ["wide.openapi.json"] = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Json)],
        ["bigEndian.openapi.json"] = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Json)],
        ["marked.openapi.json"] = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Json)],
        ["latin.openapi.json"] = Encoding.Latin1.GetBytes(Json.Replace("Done", "Für dich", StringComparison.Ordinal)),
    };

    /// <summary>The files that the compiler is given, and what it says of each.</summary>
    public static IReadOnlyDictionary<string, (byte[] Content, string Diagnostic)> Refused { get; } = new Dictionary<string, (byte[], string)>
    {
        ["empty.openapi.json"] = ([], "(1,1): error FLORA0001: The OpenAPI document is empty"),
        ["page.openapi.json"] = (Encoding.UTF8.GetBytes(Page), "(1,1): error FLORA0002: The file is not an OpenAPI document: it is an HTML page"),
        ["page2.openapi.yaml"] = (Encoding.UTF8.GetBytes(Page), "(1,1): error FLORA0002: The file is not an OpenAPI document: it is an HTML page"),
        ["text.openapi.json"] = (Encoding.UTF8.GetBytes("no JSON"), "(1,1): error FLORA0001: The OpenAPI document is not valid JSON"),
        ["tab.openapi.yaml"] = (Encoding.UTF8.GetBytes("openapi: 3.1.0\npaths:\n\t/things: {}\n"), "(3,1): error FLORA0001: The OpenAPI document is not valid YAML: a tab indents this line"),
        ["version.openapi.yaml"] = (Encoding.UTF8.GetBytes("openapi: 4.0.0\n"), "(1,10): error FLORA0002: The file is not an OpenAPI document: version '4.0.0'"),
        ["unmarked.openapi.json"] = (Encoding.Unicode.GetBytes(Json), "(1,1): error FLORA0001: The OpenAPI document is a binary file, or UTF-16 without a byte order mark"),
        ["large.openapi.json"] = (s_hundredMegabytes, "(1,1): error FLORA0001: The OpenAPI document has 100 million characters, and at most 64 million are read"),
    };

    public static Consumer RefusedProject { get; } = Of("Refused", [.. Refused.Keys]) with
    {
        Bytes = Refused.ToDictionary(static file => file.Key, static file => file.Value.Content),
    };

    /// <summary>Its document is not there.</summary>
    public static Consumer MissingProject { get; } = Of("Missing", "missing.openapi.json");

    public static Consumer ReadableProject { get; } = Of("Readable", [.. s_readable.Keys]) with { Bytes = s_readable };

    private static Consumer Of(string name, params string[] documents) => new(
        name, "<TargetFramework>net10.0</TargetFramework>", string.Concat(documents.Select(static document => $"""<AdditionalFiles Include="{document}" />""")));
}
