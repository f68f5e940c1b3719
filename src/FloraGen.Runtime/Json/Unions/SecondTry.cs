namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Whether this thread reads a union again as another case. Unions within it do not try again then: they would double the
/// work at each level of what a server sent.
/// </summary>
internal readonly ref struct SecondTry
{
    [ThreadStatic]
    private static bool s_isActive;

    public static bool IsActive => s_isActive;

    public static SecondTry Start()
    {
        s_isActive = true;
        return default;
    }

    public void Dispose() => s_isActive = false;
}
