using FloraGen.Spec.Tests.Document;

namespace FloraGen.Spec.Tests.Checks;

/// <summary>References lead somewhere, and what can be referred to is.</summary>
internal static class ComponentCheck
{
    public static IEnumerable<string> Problems(SpecDocument document)
    {
        string[] references = [.. document.Root.WithDescendants().Select(node => node.Find("$ref").Text()).OfType<string>()];
        IEnumerable<string> used = references.Concat(SecuritySchemes(document));
        return
        [
            .. from reference in references
               where document.Target(reference) is null
               select $"{reference} does not exist",
            .. from kind in document.Components.Members()
               from component in kind.Value.MemberNames()
               let reference = $"#/components/{kind.Name}/{component}"
               where !used.Contains(reference)
               select $"{reference} is not used",
        ];
    }

    /// <summary>Security requirements name their scheme without a reference.</summary>
    private static IEnumerable<string> SecuritySchemes(SpecDocument document)
        => document.Root.Find("security").Items()
            .SelectMany(requirement => requirement.MemberNames())
            .Select(name => $"#/components/securitySchemes/{name}");
}
