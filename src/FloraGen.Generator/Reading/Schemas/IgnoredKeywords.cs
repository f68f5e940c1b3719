using FloraGen.Diagnostics;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Schemas.Merging;

namespace FloraGen.Reading.Schemas;

/// <summary>Names what a schema says that no type can say.</summary>
internal static class IgnoredKeywords
{
    private static readonly string[] s_keywords = ["not", "if", "dependentSchemas", "dependentRequired", "contains", "unevaluatedProperties", "propertyNames"];

    public static void Report(ReadingContext context, MergedSchema merged)
    {
        foreach (string keyword in s_keywords)
        {
            if (merged.Head[keyword] is { Mapping: not null } found)
            {
                context.Report(SpecificationDiagnostics.UncheckedKeyword, found, keyword);
            }
        }
    }
}
