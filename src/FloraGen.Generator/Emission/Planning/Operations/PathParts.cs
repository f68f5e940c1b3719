using FloraGen.Emission.Names;
using FloraGen.Emission.Types;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Operations;

/// <summary>Cuts a path at its braces.</summary>
internal static class PathParts
{
    /// <summary>Names that the method has for other things.</summary>
    private static readonly string[] s_reserved = ["body", "query", "options", "cancellationToken", "content", "next", "token", "wait", "nameof", "client"];

    public static IEnumerable<PathPartPlan> Of(ApiOperation operation, CSharpTypes types, ParamsPlan? record)
    {
        NameScope names = new(StringComparer.Ordinal, s_reserved);
        Dictionary<string, PathPartPlan> known = new(StringComparer.Ordinal);
        int position = 0;
        string path = operation.Path;
        while (NextParameter(operation, position) is { } next)
        {
            if (next.Open > position)
            {
                yield return new PathPartPlan(path.Substring(position, next.Open - position));
            }

            string wireName = next.Parameter.Name;
            position = next.Open + wireName.Length + 2;
            if (next.Parameter is { Constant: { } constant, Style: ApiParameterStyle.Simple, ContentType: null, Type: ApiPrimitiveType })
            {
                yield return new PathPartPlan(Uri.EscapeDataString(constant));
                continue;
            }

            if (!known.TryGetValue(wireName, out PathPartPlan? part))
            {
                string name = Identifier.Camel(wireName);
                string argument = names.Take(name, name.TrimStart('@') + "Value");
                ParameterPlan? member = record?.Parameters.FirstOrDefault(item => item.Location == ApiParameterLocation.Path && item.WireName == wireName);
                ParameterPlan plan = ParameterPlan.Of(Certain(next.Parameter), argument, types.Of(next.Parameter.Type), next.Parameter.Description);
                part = new PathPartPlan(null, plan with { Source = member?.Source }, member?.Name);
                known[wireName] = part;
            }

            yield return part;
        }

        if (position < path.Length)
        {
            yield return new PathPartPlan(path.Substring(position));
        }
    }

    /// <summary>The next parameter. Braces around anything else are text.</summary>
    private static (int Open, ApiParameter Parameter)? NextParameter(ApiOperation operation, int position)
    {
        string path = operation.Path;
        for (int open = path.IndexOf('{', position); open >= 0; open = path.IndexOf('{', open + 1))
        {
            int close = path.IndexOf('}', open);
            string? name = close < 0 ? null : path.Substring(open + 1, close - open - 1);
            if (operation.Parameters.FirstOrDefault(item => item.Location == ApiParameterLocation.Path && item.Name == name) is { } parameter)
            {
                return (open, parameter);
            }
        }

        return null;
    }

    /// <summary>A path has nothing that stands for null.</summary>
    private static ApiParameter Certain(ApiParameter parameter)
        => parameter with { IsRequired = true, Type = parameter.Type with { IsNullable = false } };
}
