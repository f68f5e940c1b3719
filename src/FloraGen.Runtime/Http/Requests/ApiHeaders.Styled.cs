namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

internal sealed partial class ApiHeaders
{
    /// <summary>A list, with commas between its values.</summary>
    public ApiHeaders AddList<T>(string name, IReadOnlyList<T>? values, Func<T, string?> text)
        => values is null ? this : Add(name, string.Join(",", ApiText.Of(values, text)));

    /// <summary>A value of any type, in the style <c>simple</c>. Headers know no percent signs, so texts stand as they are.</summary>
    public ApiHeaders AddStyled(string name, StyledValue? value, bool explode)
    {
        if (value is null)
        {
            return this;
        }

        IReadOnlyList<string> pieces = StyledText.Pieces(name, value, ApiStyle.Simple, explode, static text => text, static text => text);
        return pieces.Count == 0 ? this : Add(name, pieces[0]);
    }
}
