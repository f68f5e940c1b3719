using System.Collections.Generic;
using System.Text.Json;
using App.Shelter;

/// <summary>Each switch forgets a case of its union.</summary>
internal static class Forgetful
{
    public static string NoDog(Pet pet) => pet switch // CS8509
    {
        Cat => "cat",
        string => "name",
        IReadOnlyList<string> => "names",
        JsonElement => "other",
    };

    public static string NothingForUnrecognizedJson(Key key) => key switch // CS8509
    {
        int => "number",
        string => "text",
    };

    public static string NobodyForNull(Key? key) => key switch // CS8655
    {
        int => "number",
        string => "text",
        JsonElement => "other",
    };

    public static string Complete(Key key) => key switch
    {
        int => "number",
        string => "text",
        JsonElement => "other",
    };
}
