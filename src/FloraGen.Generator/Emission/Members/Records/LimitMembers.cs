using System.Globalization;
using FloraGen.Emission.Planning.Types;
using FloraGen.Emission.Types;
using FloraGen.Handles;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Members.Records;

/// <summary>The document's limits as code: for a form that is asked whether it is right, and for a body before it is sent.</summary>
internal static class LimitMembers
{
    /// <summary>What a record with limits implements.</summary>
    public static IEnumerable<string> Bases(RecordPlan plan)
    {
        if (plan.HasLimits)
        {
            yield return Needs.ILimited;
            if (plan.Options.Target.HasAnnotations)
            {
                yield return Imports.IValidatableObject;
            }
        }
    }

    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (!plan.HasLimits)
        {
            return;
        }

        if (plan.Options.Target.HasAnnotations)
        {
            _ = writer.Line().Write($"{Imports.IEnumerable}<{Imports.ValidationResult}> {Imports.IValidatableObject}.Validate({Imports.ValidationContext} validationContext) => {Statics.FormErrors.Of}(this);");
        }

        _ = writer.Line();
        using (writer.Braces($"void {Needs.ILimited}.Check({Needs.LimitCheck} check)"))
        {
            foreach (MemberPlan member in plan.Members)
            {
                string value = member.IsOptionalValue ? $"{member.Name}.GetValueOrDefault()" : member.Name;
                string[] calls = [.. HasToBeGiven(member) ? ["at.Required(" + member.Name + ")"] : Array.Empty<string>(), .. Calls(member.Type, member.Limits, "at", value, 0)];
                Write(writer, calls, $"check.Member({CSharpLiteral.Of(member.WireName)}, nameof({member.Name})");
            }

            if (plan.Entries is { } entries && Calls(entries.Type, null, "check", entries.Name, 0).FirstOrDefault() is { } call)
            {
                _ = writer.Write(call + ";");
            }
        }
    }

    /// <summary>Whether null breaks the document, which C# cannot keep a form from leaving there.</summary>
    public static bool HasToBeGiven(MemberPlan member) => member is { IsRequired: true, AllowsNull: false, Initial: null, Type.IsValueType: false };

    private static void Write(CSharpWriter writer, string[] calls, string member)
    {
        if (calls.Length == 1)
        {
            _ = writer.Write($"{member}, at => {calls[0]});");
        }
        else if (calls.Length > 1)
        {
            using (writer.Braces($"{member}, at =>", "});"))
            {
                foreach (string call in calls)
                {
                    _ = writer.Write(call + ";");
                }
            }
        }
    }

    /// <summary>What is asked of a value of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="limits">The document's limits; null for none but those of what it holds.</param>
    /// <param name="check">The name of the check.</param>
    /// <param name="value">An expression of the value.</param>
    /// <param name="depth">How many lists this is in.</param>
    private static IEnumerable<string> Calls(CSharpType type, ApiLimits? limits, string check, string value, int depth)
    {
        switch (type)
        {
            case CSharpPrimitive { Primitive: ApiPrimitive.String } when limits is not null:
                return OfText(limits, check, value);

            case CSharpPrimitive { IsNumber: true } number when limits?.Bounds is { AreOfLength: false } bounds:
                return [$"{check}.Bounds({value}, {OfNumber(number.Primitive, bounds)})"];

            case CSharpNamed { IsEnum: false }:
                return [$"{check}.Nested({value})"];

            case CSharpList list:
                return [.. limits is null ? [] : OfList(list, limits, check, value), .. OfItems("Each", list.Item, limits?.Items, check, value, depth)];

            case CSharpMap map:
                return OfItems("EachValue", map.Value, limits?.Items, check, value, depth);

            default:
                return [];
        }
    }

    private static IEnumerable<string> OfText(ApiLimits limits, string check, string value)
    {
        if ((limits.MinLength ?? limits.MaxLength) is not null)
        {
            yield return $"{check}.Length({value}, {Range(limits)})";
        }

        if (limits.Pattern is { } pattern)
        {
            yield return $"{check}.{Needs.LimitCheckPatterns.MatchesPattern}({value}, {CSharpLiteral.Of(pattern)})";
        }

        if (limits.IsEmail)
        {
            yield return $"{check}.Email({value})";
        }
    }

    private static IEnumerable<string> OfList(CSharpList list, ApiLimits limits, string check, string value)
    {
        if ((limits.MinLength ?? limits.MaxLength) is not null)
        {
            yield return $"{check}.Count({value}, {Range(limits)})";
        }

        // Items that are equal by content only are left to the server.
        if (limits.HasUniqueItems && !list.Item.NeedsDeepEquality)
        {
            yield return $"{check}.Unique({value})";
        }
    }

    private static IEnumerable<string> OfItems(string each, CSharpType item, ApiLimits? limits, string check, string value, int depth)
    {
        string inner = "item" + (depth == 0 ? "" : depth.ToString(CultureInfo.InvariantCulture));
        string location = "at" + (depth + 1).ToString(CultureInfo.InvariantCulture);
        string[] calls = [.. Calls(item, limits, location, inner, depth + 1)];
        return calls.Length switch
        {
            0 => [],
            1 => [$"{check}.{each}({value}, static ({location}, {inner}) => {calls[0]})"],
            _ => [$"{check}.{each}({value}, static ({location}, {inner}) => {{ {string.Join(" ", calls.Select(static call => call + ";"))} }})"],
        };
    }

    private static string Range(ApiLimits limits)
        => $"{CSharpLiteral.Of(limits.MinLength ?? 0)}, {(limits.MaxLength is { } most ? CSharpLiteral.Of(most) : "int.MaxValue")}";

    private static string OfNumber(ApiPrimitive primitive, ApiBounds bounds)
    {
        bool isBinary = primitive is ApiPrimitive.Single or ApiPrimitive.Double;
        string exclusions = bounds.ExcludesMinimum || bounds.ExcludesMaximum ? $", {CSharpLiteral.Of(bounds.ExcludesMinimum)}, {CSharpLiteral.Of(bounds.ExcludesMaximum)}" : "";
        return $"{Bound(bounds.Minimum)}, {Bound(bounds.Maximum)}{exclusions}";

        // A bound that no decimal can be is none for a number that is one.
        string Bound(double? bound) => bound is not { } number || (!isBinary && Math.Abs(number) > 7e28)
            ? isBinary ? "(double?)null" : "(decimal?)null"
            : isBinary ? number.ToString("R", CultureInfo.InvariantCulture) + "D" : ((decimal)number).ToString(CultureInfo.InvariantCulture) + "M";
    }
}
