using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Options;

/// <summary>
/// How an option names a symbol: its name, its name behind that of its type (and namespace), or its documentation id
/// (<c>M:App.Guard.Check(System.String)</c>). A <c>*</c> at the end stands for any rest.
/// </summary>
internal readonly record struct SymbolPattern(string Text)
{
    public bool Matches(ISymbol symbol)
    {
        if (Text.Length > 2 && Text[1] == ':')
        {
            return Equal(symbol.OriginalDefinition.GetDocumentationCommentId());
        }

        // Name, Type.Name, Namespace.Type.Name: the longer ones are only made while they can still match.
        string name = symbol.Name;
        for (ISymbol? container = symbol; ; name = container.Name + "." + name)
        {
            if (Equal(name))
            {
                return true;
            }

            container = (ISymbol?)container.ContainingType ?? container.ContainingNamespace;
            if (container is null or INamespaceSymbol { IsGlobalNamespace: true })
            {
                return false;
            }
        }
    }

    private bool Equal(string? name)
        => name is not null
            && (Text.EndsWith("*", StringComparison.Ordinal)
                ? name.StartsWith(Text.Substring(0, Text.Length - 1), StringComparison.Ordinal)
                : string.Equals(name, Text, StringComparison.Ordinal));
}
