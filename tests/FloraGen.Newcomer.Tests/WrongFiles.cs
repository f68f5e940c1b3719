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

    public static IReadOnlyList<(Consumer Project, string Diagnostic)> Refused { get; } =
    [
        (Of("Empty", "json", []), "(1,1): error FLORA0001: The specification is empty"),
        (Of("Page", "json", Encoding.UTF8.GetBytes(Page)), "(1,1): error FLORA0002: The file is not an OpenAPI document: it is an HTML page"),
        (Of("PageAsYaml", "yaml", Encoding.UTF8.GetBytes(Page)), "(1,1): error FLORA0002: The file is not an OpenAPI document: it is an HTML page"),
        (Of("NoJson", "json", Encoding.UTF8.GetBytes("no JSON")), "(1,1): error FLORA0001: The specification is not valid JSON"),
        (Of("Tab", "yaml", Encoding.UTF8.GetBytes("openapi: 3.1.0\npaths:\n\t/things: {}\n")), "(3,1): error FLORA0001: The specification is not valid YAML: a tab indents this line"),
        (Of("Version", "yaml", Encoding.UTF8.GetBytes("openapi: 4.0.0\n")), "(1,10): error FLORA0002: The file is not an OpenAPI document: version '4.0.0'"),
        (Of("Wide", "json", Encoding.Unicode.GetBytes(Json)), "(1,1): error FLORA0001: The specification is a binary file, or UTF-16 without a byte order mark"),
        (Of("Large", "json", s_hundredMegabytes), "(1,1): error FLORA0001: The specification has 100 million characters, and at most 64 million are read"),
        (Missing("Missing"), ": error FLORA0001: The specification does not exist"),
    ];

    public static IReadOnlyList<Consumer> Read { get; } =
    [
        Of("WideWithMark", "json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Json)]),
        Of("WideBigEndian", "json", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Json)]),
        Of("Utf8WithMark", "json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Json)]),
        Of("Latin1", "json", Encoding.Latin1.GetBytes(Json.Replace("Done", "Für dich", StringComparison.Ordinal))),
    ];

    private static Consumer Of(string name, string ending, byte[] content) => Missing(name, ending) with
    {
        Bytes = new Dictionary<string, byte[]> { ["shop.openapi." + ending] = content },
    };

    private static Consumer Missing(string name, string ending = "json") => new(
        name, "<TargetFramework>net10.0</TargetFramework>", $"""<AdditionalFiles Include="shop.openapi.{ending}" />""");
}
