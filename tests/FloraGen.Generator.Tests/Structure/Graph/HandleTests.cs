using System.Text.RegularExpressions;
using FloraGen.Emission.Names;
using FloraGen.Handles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>Emitted code names the runtime by handles: a name in a text of its own would be one that nothing brings along.</summary>
public class HandleTests
{
    /// <summary>Names of the runtime that texts say for something else: properties of records, clients and definitions, and a file's name.</summary>
    private static readonly string[] s_others = ["AdditionalProperties", "JsonTypes", "\"Credential\"", "\"ApiException.Error\""];

    [Theory]
    [InlineData("Emission")]
    [InlineData("Kinds")]
    public void NoTextNamesTheRuntime(string folder)
    {
        string[] types = [.. RuntimeSourceFile.All.Where(static file => !file.IsPart && !file.Folder.StartsWith("Polyfills", StringComparison.Ordinal) && file.Folder != "Annotations").Select(static file => file.TypeName).Distinct(StringComparer.Ordinal)];
        HashSet<string> always = [.. RuntimeSourceFile.All.Where(static file => !file.IsPart).SelectMany(MembersOf)];
        string[] members = [.. typeof(Needs).GetNestedTypes().Concat(typeof(Statics).GetNestedTypes()).SelectMany(static part => part.GetFields()).Select(static member => member.Name).Where(name => !always.Contains(name)).Distinct(StringComparer.Ordinal)];
        Regex name = new($@"\bInternal\.[A-Z]|\b({string.Join('|', types)})\b|(?<=\.)({string.Join('|', members)})\b", RegexOptions.CultureInvariant);
        string[] wrong =
        [
            .. from file in Directory.EnumerateFiles(RepositoryPath.Of("src", "FloraGen.Generator", folder), "*.cs", SearchOption.AllDirectories)
               where !file.Contains($"{Path.DirectorySeparatorChar}Names{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
               from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
               where IsText(token)
               let text = s_others.Aggregate(token.Text, static (text, other) => text.Replace(other, ""))
               where name.IsMatch(text)
               select $"{Path.GetFileName(file)}: {token.Text}",
        ];

        Assert.Empty(wrong);
    }

    /// <summary>A type without a handle may stand there by its full name.</summary>
    [Theory]
    [InlineData("Emission")]
    [InlineData("Kinds")]
    public void NoTextNamesATypeThatIsImported(string folder)
    {
        IEnumerable<string> imported = typeof(Imports).GetFields().Select(static handle => Regex.Escape(NamedTypes.Qualified().Plain((string)handle.GetRawConstantValue()!)));
        Regex name = new($@"({string.Join('|', imported)})\b|\b{nameof(Imports)}\b", RegexOptions.CultureInvariant);

        Assert.Empty(
            from file in Directory.EnumerateFiles(RepositoryPath.Of("src", "FloraGen.Generator", folder), "*.cs", SearchOption.AllDirectories)
            from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            where IsText(token) && name.IsMatch(token.Text)
            select $"{Path.GetFileName(file)}: {token.Text}");
    }

    /// <summary>A member behind the handle of its type would be a text: renamed in the runtime, it would still compile here.</summary>
    [Theory]
    [InlineData("Emission")]
    [InlineData("Kinds")]
    public void NoTextNamesAStaticMemberOfTheRuntime(string folder)
    {
        HashSet<string> types = [.. typeof(Statics).GetNestedTypes().Select(static type => "Needs." + type.Name)];
        string[] wrong =
        [
            .. from file in Directory.EnumerateFiles(RepositoryPath.Of("src", "FloraGen.Generator", folder), "*.cs", SearchOption.AllDirectories)
               from text in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>()
               from pair in text.Contents.Zip(text.Contents.Skip(1))
               where pair.First is InterpolationSyntax type && types.Contains(type.Expression.ToString()) && pair.Second.ToString().StartsWith('.')
               select $"{Path.GetFileName(file)}: {pair.First}{pair.Second}",
        ];

        Assert.Empty(wrong);
    }

    /// <summary>What a type's own file declares comes with the type.</summary>
    private static IEnumerable<string> MembersOf(RuntimeSourceFile file) => file.Parse(CSharpParseOptions.Default).GetRoot().DescendantNodes().Select(static node => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        _ => null,
    }).OfType<string>();

    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;
}
