using FloraGen.Emission.Names;
using FloraGen.Emission.Types;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

/// <summary>Cuts a path at its braces.</summary>
internal static class PathParts
{
    /// <summary>Names that the method has for other things.</summary>
    private static readonly string[] s_reserved = ["body", "query", "options", "cancellationToken", "content", "next", "token", "wait"];

    public static IEnumerable<PathPartPlan> Of(ApiOperation operation, CSharpTypes types)
    {
        NameScope names = new(StringComparer.Ordinal, s_reserved);
        Dictionary<string, PathPartPlan> known = new(StringComparer.Ordinal);
        int position = 0;
        string path = operation.Path;
        while (position < path.Length)
        {
            int open = path.IndexOf('{', position);
            int close = open < 0 ? -1 : path.IndexOf('}', open);
            if (close < 0)
            {
                yield return new PathPartPlan(path.Substring(position));
                yield break;
            }

            if (open > position)
            {
                yield return new PathPartPlan(path.Substring(position, open - position));
            }

            string wireName = path.Substring(open + 1, close - open - 1);
            position = close + 1;
            if (!known.TryGetValue(wireName, out PathPartPlan? part))
            {
                ApiParameter parameter = operation.Parameters.First(
                    item => item.Location == ApiParameterLocation.Path && item.Name == wireName);
                string name = Identifier.Camel(wireName);
                string argument = names.Take(name, name.TrimStart('@') + "Value");
                part = new PathPartPlan(null, ParameterPlan.Of(Certain(parameter), argument, types.Of(parameter.Type), parameter.Description));
                known[wireName] = part;
            }

            yield return part;
        }
    }

    /// <summary>A path has nothing that stands for null.</summary>
    private static ApiParameter Certain(ApiParameter parameter)
        => parameter with { IsRequired = true, Type = parameter.Type with { IsNullable = false } };
}
