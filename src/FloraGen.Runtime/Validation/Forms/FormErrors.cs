namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

/// <summary>What breaks the document's limits, as forms show it.</summary>
internal static class FormErrors
{
    public static IEnumerable<ValidationResult> Of(ILimited model)
    {
        LimitCheck check = new();
        model.Check(check);
        foreach (BrokenLimit limit in check.Broken)
        {
            yield return new ValidationResult(limit.Message, [limit.Member]);
        }
    }
}
