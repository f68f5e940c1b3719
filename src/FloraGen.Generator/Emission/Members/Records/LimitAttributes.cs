using System.Globalization;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Records;

/// <summary>
/// The document's limits as attributes that forms, model binding and validators know. Those whose constructors a trimmed program
/// may not call are left out: <see cref="LimitMembers"/> checks what they would.
/// </summary>
internal static class LimitAttributes
{
    /// <summary>The attributes of a property, without brackets.</summary>
    public static IEnumerable<string> Of(MemberPlan member)
    {
        // An attribute of a text or a number would throw at an Optional of one.
        if (member.IsOptionalValue)
        {
            yield break;
        }

        bool isText = member.Type is CSharpPrimitive { Primitive: ApiPrimitive.String };
        if (LimitMembers.HasToBeGiven(member))
        {
            yield return $"{Imports.Required}{(isText && member.Limits?.MinLength is null ? "(AllowEmptyStrings = true)" : "")}";
        }

        if (member.Limits is not { } limits)
        {
            yield break;
        }

        if (isText && (limits.MinLength ?? limits.MaxLength) is not null)
        {
            string most = limits.MaxLength is { } maximum ? CSharpLiteral.Of(maximum) : "int.MaxValue";
            yield return $"{Imports.StringLength}({most}{(limits.MinLength is { } least ? $", MinimumLength = {least}" : "")})";
        }

        if (isText && limits.Pattern is { } pattern)
        {
            yield return $"{Imports.RegularExpression}({CSharpLiteral.Of(Whole(pattern))})";
        }

        if (isText && limits.IsEmail)
        {
            yield return Imports.EmailAddress;
        }

        if (member.Type is CSharpPrimitive { IsNumber: true } && limits.Bounds is { AreOfLength: false } bounds)
        {
            yield return Range(bounds);
        }
    }

    private static string Range(ApiBounds bounds)
    {
        string least = bounds.Minimum is { } minimum ? Number(minimum) : "double.MinValue";
        string most = bounds.Maximum is { } maximum ? Number(maximum) : "double.MaxValue";
        string exclusions = (bounds.ExcludesMinimum ? ", MinimumIsExclusive = true" : "") + (bounds.ExcludesMaximum ? ", MaximumIsExclusive = true" : "");
        return $"{Imports.Range}({least}, {most}{exclusions})";
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture) + "D";

    /// <summary>The attribute wants the whole text to match, where the document wants a match somewhere in it.</summary>
    private static string Whole(string pattern)
    {
        bool isWhole = pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && !pattern.EndsWith("\\$", StringComparison.Ordinal);
        return isWhole && !pattern.Contains('|') ? pattern : $"[\\s\\S]*(?:{pattern})[\\s\\S]*";
    }
}
