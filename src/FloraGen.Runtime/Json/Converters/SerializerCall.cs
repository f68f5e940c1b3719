namespace FloraGen.Runtime.Internal;

using System;

/// <summary>
/// Whether JsonSerializer is at work, for the application, and not a request or a response of the API. An application may keep
/// what it could not send: an enum's value without a text is null there, and no fault.
/// </summary>
internal static class SerializerCall
{
    [ThreadStatic]
    private static bool s_isOpen;

    public static bool IsOpen => s_isOpen;

    /// <returns>What <see cref="Leave"/> has to get.</returns>
    public static bool Enter()
    {
        bool before = s_isOpen;
        s_isOpen = true;
        return before;
    }

    public static void Leave(bool before) => s_isOpen = before;

    /// <summary>The fault of a request that would have to send a value without a text.</summary>
    public static ArgumentException NoText(string member)
        => new($"The member \"{member}\" has the value Unrecognized, which stands for nothing on the wire: use one that the enum knows, or give the JSON in AdditionalProperties.");
}
