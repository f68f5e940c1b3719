using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>The fields of tuples.</summary>
internal static class TupleFields
{
    /// <returns>The number of the element that a field stands for, from 0; null for a field of anything else.</returns>
    public static int? IndexOf(IFieldSymbol field)
        => field.ContainingType.IsTupleType
            && (field.CorrespondingTupleField ?? field).Name is ['I', 't', 'e', 'm', ..] name
            && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number - 1
                : null;
}
