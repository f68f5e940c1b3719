using FloraGen.Reading.Tree;

namespace FloraGen.Prism.Tests.Samples;

/// <summary>Which numbers a schema allows.</summary>
internal sealed record NumberRange(decimal? Least, decimal? Most, bool ExcludesLeast, bool ExcludesMost, decimal? Step)
{
    public static NumberRange Of(SpecElement schema)
    {
        decimal? least = SchemaFit.NumberOf(schema["minimum"]);
        decimal? most = SchemaFit.NumberOf(schema["maximum"]);
        decimal? above = SchemaFit.NumberOf(schema["exclusiveMinimum"]);
        decimal? below = SchemaFit.NumberOf(schema["exclusiveMaximum"]);
        (decimal low, decimal high) = schema.Text("format") switch
        {
            "int32" => (int.MinValue, int.MaxValue),
            "int64" => (long.MinValue, long.MaxValue),
            _ => (decimal.MinValue, decimal.MaxValue),
        };
        return new NumberRange(
            above ?? least ?? (low == decimal.MinValue ? null : low),
            below ?? most ?? (high == decimal.MaxValue ? null : high),
            above is not null || schema.IsTrue("exclusiveMinimum"),
            below is not null || schema.IsTrue("exclusiveMaximum"),
            SchemaFit.NumberOf(schema["multipleOf"]));
    }

    public bool Has(decimal number)
        => (Least is null || (ExcludesLeast ? number > Least : number >= Least))
            && (Most is null || (ExcludesMost ? number < Most : number <= Most))
            && (Step is null or 0 || number % Step == 0);

    /// <summary>Numbers that may be in it, likely ones first.</summary>
    public IEnumerable<decimal> Candidates(int variant)
    {
        decimal step = Step is { } given && given != 0 ? given : 1;
        decimal start = Least is > 0 or (> -1000 and < 0) ? Math.Ceiling(Least.Value / step) * step : step;
        for (int index = 0; index < 4; index++)
        {
            yield return start + ((variant + index) * step);
        }

        if (Most is { } most)
        {
            yield return Math.Floor(most / step) * step;
            yield return (Math.Floor(most / step) - 1) * step;
            if (Least is { } least)
            {
                yield return (least + most) / 2;
            }
        }

        if (Least is { } lowest)
        {
            yield return lowest;
        }

        yield return 0;
    }
}
