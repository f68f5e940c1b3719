using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Texts;

/// <summary>How a message speaks of a value.</summary>
internal static class ValueText
{
    private const int LongestText = 40;

    /// <summary>What stands before a member's name, if it is short; empty where nothing does.</summary>
    public static string Of(SyntaxNode read)
    {
        string text = read is MemberAccessExpressionSyntax { Expression: var expression } ? expression.ToString().Trim() : "";
        return text.Length > LongestText || text.IndexOf('\n') >= 0 ? "…" : text;
    }

    public static string Member(string value, IPropertySymbol member) => value.Length == 0 ? member.Name : $"{value}.{member.Name}";
}
