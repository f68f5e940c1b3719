using System.Globalization;
using System.Text;

namespace FloraGen.Emission.Names;

/// <summary>
/// Namespaces from a project's root namespace, which is any text: by the rules of <c>dotnet new</c>, so that <c>my-app.3d</c>
/// is <c>my_app._3d</c> in generated code as in the code that a project starts with.
/// </summary>
internal static class NamespaceName
{
    /// <returns>Parts that are identifiers, a keyword with its <c>@</c>; empty if nothing is left.</returns>
    public static string Of(string rootNamespace)
        => string.Join(".", rootNamespace.Trim().Split('.').Select(Part).Where(static part => part.Length > 0));

    private static string Part(string text)
    {
        StringBuilder part = new(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            UnicodeCategory category = char.GetUnicodeCategory(text[i]);
            if (category == UnicodeCategory.Format)
            {
                // The compiler does not count it as a part of a name.
                continue;
            }

            if (part.Length == 0 && IsPart(category) && !IsStart(category))
            {
                _ = part.Append('_');
            }

            _ = part.Append(IsPart(category) ? text[i] : '_');
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
        }

        string name = part.ToString();
        // In a namespace of this name, or one below it, nobody can use the operator.
        return name == "nameof" ? "_nameof" : Identifier.IsKeyword(name) ? "@" + name : name;
    }

    private static bool IsStart(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) => IsStart(category) || category is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
