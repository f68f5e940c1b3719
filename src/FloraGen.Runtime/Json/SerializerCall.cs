namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Whether JsonSerializer is at work, for the application, and not a request or a response of the API. An application may keep
/// what it could not send: an enum's value without a text is null there, and no fault.
/// </summary>
internal static class SerializerCall
{
    [ThreadStatic]
    private static bool t_isOpen;

    public static bool IsOpen => t_isOpen;

    /// <returns>What <see cref="Leave"/> has to get.</returns>
    public static bool Enter()
    {
        bool before = t_isOpen;
        t_isOpen = true;
        return before;
    }

    public static void Leave(bool before) => t_isOpen = before;
}
