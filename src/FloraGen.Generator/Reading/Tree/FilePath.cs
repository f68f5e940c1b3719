namespace FloraGen.Reading.Tree;

/// <summary>Paths as texts, the same on every system: nothing here looks at a disk.</summary>
internal static class FilePath
{
    /// <summary>The path that a reference in a file means.</summary>
    public static string Combine(string file, string reference)
    {
        string path = reference.IndexOf('%') < 0 ? reference : Uri.UnescapeDataString(reference);
        bool isRooted = path.Length > 0 && path[0] is '/' or '\\';
        string folder = Normal(file);
        int slash = folder.LastIndexOf('/');
        return Normal(isRooted || slash < 0 ? path : folder.Substring(0, slash + 1) + path);
    }

    /// <summary>With forward slashes, and without <c>.</c> and <c>..</c> where they can go.</summary>
    public static string Normal(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>The name of the folder that a file stands in; empty for none.</summary>
    public static string Folder(string path)
    {
        string[] parts = path.Split('/');
        return parts.Length > 1 ? parts[parts.Length - 2] : "";
    }

    /// <summary>The file's name without its folder and its ending.</summary>
    public static string Stem(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
