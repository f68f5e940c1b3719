using FloraGen.Reading.Documents;
using FloraGen.Reading.Names;
using FloraGen.Reading.Rewriting;
using FloraGen.Reading.Tree;
using NSwag;

namespace FloraGen.Reading.Operations;

/// <summary>An operation as NSwag.Core has it, where it stands, and what it is called.</summary>
internal sealed record SpecOperation(string Path, string Method, OpenApiOperation Operation, SpecElement Element, OperationName Name)
{
    public string Pointer => Element.Pointer;

    /// <summary>One of the things that the resource is about, such as <c>asset</c>.</summary>
    public string Subject { get; } = EnglishNoun.Singular(Name.Resource);

    /// <summary>The operation as a person would name it.</summary>
    public string Call => Name.Resource + "." + Name.Name;

    /// <summary>Names for a type that the operation sends or returns, such as <c>asset create response</c>.</summary>
    public SchemaNames Names(string role, string otherwise)
        => SchemaNames.Of(Subject, $"{Subject} {Name.Name} {role}", $"{Subject} {Name.Name} {otherwise}");

    public static SpecOperation Of(ReadingContext context, string path, string method, OpenApiOperation operation, OperationName name)
    {
        SpecElement element = LocationOf(context, operation.ExtensionData) ?? context.Tree.Root;
        string? given = element.Text("x-floragen-name");
        return new SpecOperation(path, method, operation, element, string.IsNullOrWhiteSpace(given) ? name : name with { Name = given!, FullName = given! });
    }

    /// <summary>The element that the rewritten document names for a part of it.</summary>
    public static SpecElement? LocationOf(ReadingContext context, IDictionary<string, object?>? extensions)
        => extensions is not null && extensions.TryGetValue(OpenApiRewriter.LocationKey, out object? location) && location is string pointer
            ? context.Tree.Find(pointer)
            : null;
}
