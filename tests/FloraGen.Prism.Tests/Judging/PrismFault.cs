using System.Text.RegularExpressions;
using FloraGen.Model.Operations;

namespace FloraGen.Prism.Tests.Judging;

/// <summary>What Prism cannot judge, or judges wrong.</summary>
/// <param name="Why">The reason, as the page has it.</param>
/// <param name="Said">What Prism says then: each line of it has to match.</param>
internal sealed record PrismFault(string Why, Regex Said)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly PrismFault[] s_any =
    [
        new("Prism ends at lists and objects in paths, headers and cookies", new(@"is not a function\s+at deserialize|reading 'split'\)|startsWith is not a function|Cannot read properties of undefined \(reading '\w+'\).*deserializers", Options)),
        new("Prism ends at objects with delimiters between their members", new("delimited style is only applicable to array", Options)),
        new("Prism refuses every body where a Swagger 2.0 document lists no media types", new("No supported content types, but request included a non-empty body", Options)),
        new("Prism misreads objects, and lists of objects, in queries, paths and headers", new(@"^(query|path|header|cookie)\.[^:]+: Request (query|path|header|cookie) parameter .* must (be (object|array)|NOT have more than 1 items)|^query\.[^:]+: .* must match exactly one schema in oneOf|^query: Request query must have required property", Options)),
        new("Prism asks for a header that OpenAPI leaves to security", new("^header: Request header must have required property 'authorization'$", Options)),
        new("Prism asks for two values of one header at once", new("Invalid security scheme used", Options)),
        new("the cases of a oneOf overlap, so no value fits only one", new("must match exactly one schema in oneOf", Options)),
        new("the document requires a member that it forbids", new("must NOT have additional properties; found", Options)),
        new("Prism cannot write a response of this media type", new("Prism cannot write the response|Prism's response cannot be sent|Cannot find serializer", Options)),
        new("Prism cannot end a response with a status below 200", new("ends no exchange", Options)),
        new("Prism finds no response that it accepts itself", new("no response that fits the document|^(body|header)[^:]*: Response |too complex to generate|Unable to generate|^Error while transforming|Maximum call stack", Options)),
        new("Prism gives no response in time", new("gave no response in time", Options)),
        new("Prism sends no response of a type that the client reads", new("The server cannot produce a representation for your accept header", Options)),
    ];

    private static readonly PrismFault s_form = new(
        "Prism misreads lists and objects in forms",
        new(@"^body(\.[^:]+)?: Request body .*must (be (object|array|string|number|integer|boolean)|NOT have fewer than \d+ items)|Reserved characters used in request body|reading 'split'\)|delimited style is only applicable", Options));

    private static readonly PrismFault s_field = new("Prism loses fields of forms that are required, and described nowhere", new("^body: Request body must have required property", Options));

    private static readonly PrismFault s_text = new("Prism reads bodies of JSON and of forms only", new("^body(\\.[^:]+)?: Request body must be (object|array)", Options));

    /// <returns>The reason; null where Prism may be right.</returns>
    public static string? Of(string reason, ApiBodyKind? body)
    {
        string[] lines = [.. reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static line => !line.StartsWith("Your request is not valid", StringComparison.Ordinal))];
        PrismFault[] known = body switch
        {
            ApiBodyKind.Form or ApiBodyKind.Multipart => [s_form, s_field, .. s_any],
            ApiBodyKind.Text or ApiBodyKind.Binary => [s_text, .. s_any],
            _ => s_any,
        };
        PrismFault?[] found = [.. lines.Select(line => known.FirstOrDefault(fault => fault.Said.IsMatch(line)))];
        return found.Length == 0 || found.Any(static fault => fault is null) ? null : found[0]!.Why;
    }
}
