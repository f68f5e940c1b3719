using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>Exceptions.</summary>
internal static class ExceptionTypes
{
    public static bool Include(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
