using System.Globalization;
using System.Text.Json;
using FloraGen.Reading.Resolving;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Examples;

/// <summary>
/// Whether a value is what its schema says: types, required members, nullability and formats. A value that no enum lists is no
/// fault, for such are kept. Shares nothing with reading but the tree, so that it can disagree.
/// </summary>
internal sealed class SchemaCheck(SpecTree tree, bool isRequest)
{
    private const int MaxDepth = 60;

    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <summary>Whether a member at a path is one that the schema names.</summary>
    public bool Declares(string path) => _declared.Contains(path);

    /// <returns>What is wrong and where; null for a value that fits.</returns>
    public string? FaultOf(SpecElement schema, JsonElement value, string path = "$", int depth = 0)
    {
        if (depth > MaxDepth || schema.Mapping is null)
        {
            return null;
        }

        SpecElement? target = References.Of(tree, schema);
        if (target is not null && !IsNullHere(schema, value) && FaultOf(target, value, path, depth + 1) is { } fault)
        {
            return fault;
        }

        return value.ValueKind == JsonValueKind.Null
            ? target is not null || AllowsNull(schema, depth) ? null : $"{path}: null"
            : FaultOfKind(schema, value, path) ?? FaultOfMembers(schema, value, path, depth) ?? FaultOfItems(schema, value, path, depth) ?? FaultOfParts(schema, value, path, depth);
    }

    private static bool IsNullHere(SpecElement schema, JsonElement value)
        => value.ValueKind == JsonValueKind.Null && (schema.IsTrue("nullable") || schema.IsTrue("x-nullable"));

    private static string[] TypesOf(SpecElement schema) => schema["type"]?.Node switch
    {
        SpecScalar type => [type.Text],
        SpecSequence types => [.. types.Items.OfType<SpecScalar>().Select(static type => type.Text)],
        _ => schema.Has("properties") ? ["object"] : schema.Has("items") ? ["array"] : KindsOfValues(schema),
    };

    /// <summary>Values without a type say by themselves what they are.</summary>
    private static string[] KindsOfValues(SpecElement schema)
        => [.. (schema["enum"]?.Items ?? []).Append(schema["const"]).OfType<SpecElement>().Select(static item => item.Node switch
        {
            SpecScalar { Kind: SpecScalarKind.String } => "string",
            SpecScalar { Kind: SpecScalarKind.Number } => "number",
            SpecScalar { Kind: SpecScalarKind.Boolean } => "boolean",
            SpecScalar { Kind: SpecScalarKind.Null } => "null",
            SpecMapping => "object",
            _ => "array",
        }).Distinct()];

    private static string? FaultOfKind(SpecElement schema, JsonElement value, string path)
    {
        string[] types = TypesOf(schema);
        return types.Length == 0 || types.Any(type => Fits(type, schema.Text("format"), value)) ? null : $"{path}: {value.ValueKind} is no {string.Join(" or ", types)} {schema.Text("format")}";
    }

    private static bool Fits(string type, string? format, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String && FormatCheck.Fits(format, value.GetString()!),
        "integer" => value.ValueKind == JsonValueKind.Number && FitsInteger(format, value),
        "number" => value.ValueKind == JsonValueKind.Number && FitsNumber(format, value),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => false,
        _ => true,
    };

    private static bool FitsInteger(string? format, JsonElement value)
    {
        if (!decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) || number != Math.Floor(number))
        {
            return false;
        }

        return format switch
        {
            "int32" => number is >= int.MinValue and <= int.MaxValue,
            "uint64" => number is >= 0 and <= ulong.MaxValue,
            "double" or "float" => true,
            _ => number is >= long.MinValue and <= long.MaxValue,
        };
    }

    private static bool FitsNumber(string? format, JsonElement value) => format switch
    {
        "int32" or "int64" => FitsInteger(format, value),
        "decimal" => value.TryGetDecimal(out _),
        "float" => float.IsFinite(value.GetSingle()),
        _ => double.IsFinite(value.GetDouble()),
    };

    private bool AllowsNull(SpecElement schema, int depth)
    {
        string[] types = TypesOf(schema);
        if (schema.IsTrue("nullable") || schema.IsTrue("x-nullable") || types.Contains("null"))
        {
            return true;
        }

        JsonElement nothing = JsonDocument.Parse("null").RootElement;
        IEnumerable<SpecElement> cases = (schema["oneOf"]?.Items ?? []).Concat(schema["anyOf"]?.Items ?? []);
        SpecElement[] all = [.. schema["allOf"]?.Items ?? []];
        return cases.Any(item => FaultOf(item, nothing, "", depth + 1) is null)
            || (types.Length == 0 && !cases.Any() && all.All(item => FaultOf(item, nothing, "", depth + 1) is null));
    }

    private string? FaultOfMembers(SpecElement schema, JsonElement value, string path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (SpecElement name in schema["required"]?.Items ?? [])
        {
            if (name.Node is SpecScalar text && !value.TryGetProperty(text.Text, out _) && !IsOtherWay(schema["properties"]?[text.Text]))
            {
                return $"{path}: {text.Text} is missing";
            }
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            SpecElement? named = schema["properties"]?[member.Name];
            if (named is not null && !IsOtherWay(named))
            {
                _ = _declared.Add($"{path}.{member.Name}");
            }

            if ((named ?? schema["additionalProperties"]) is { } definition && FaultOf(definition, member.Value, $"{path}.{member.Name}", depth + 1) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private bool IsOtherWay(SpecElement? member)
    {
        string mark = isRequest ? "readOnly" : "writeOnly";
        return member is not null && (member.IsTrue(mark) || tree.Follow(member)?.IsTrue(mark) == true);
    }

    private string? FaultOfItems(SpecElement schema, JsonElement value, string path, int depth)
    {
        if (value.ValueKind != JsonValueKind.Array || schema["items"] is not { Mapping: not null } definition)
        {
            return null;
        }

        return value.EnumerateArray()
            .Select((item, index) => FaultOf(definition, item, $"{path}[{index}]", depth + 1))
            .FirstOrDefault(static fault => fault is not null);
    }

    private string? FaultOfParts(SpecElement schema, JsonElement value, string path, int depth)
    {
        string? fault = (schema["allOf"]?.Items ?? []).Select(part => FaultOf(part, value, path, depth + 1)).FirstOrDefault(static item => item is not null);
        foreach (string keyword in new[] { "oneOf", "anyOf" })
        {
            SpecElement[] cases = [.. schema[keyword]?.Items ?? []];
            fault ??= cases.Length == 0 ? null : FaultOfCases(cases, value, path, depth);
        }

        return fault;
    }

    /// <summary>Only a case that fits declares anything.</summary>
    private string? FaultOfCases(SpecElement[] cases, JsonElement value, string path, int depth)
    {
        List<string> faults = [];
        foreach (SpecElement item in cases)
        {
            SchemaCheck own = new(tree, isRequest);
            if (own.FaultOf(item, value, path, depth + 1) is not { } fault)
            {
                _declared.UnionWith(own._declared);
                return null;
            }

            faults.Add(fault);
        }

        return faults[0];
    }
}
