namespace FloraGen.Reading.Names;

/// <summary>Words in paths and ids that say what is done, and are no things as well.</summary>
internal static class EnglishVerb
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept", "activate", "add", "apply", "approve", "assign", "authorize", "calculate", "cancel", "capture", "check", "clear", "clone", "close",
        "complete", "confirm", "convert", "create", "deactivate", "delete", "deny", "disable", "download", "edit", "enable", "execute", "export",
        "fetch", "find", "generate", "get", "import", "init", "insert", "invite", "list", "lock", "merge", "modify", "move", "notify", "patch", "pause",
        "preview", "process", "publish", "put", "reactivate", "read", "refresh", "register", "reject", "remove", "rename", "replace", "resend", "reset",
        "restart", "restore", "resume", "retrieve", "retry", "revoke", "save", "search", "send", "set", "start", "stop", "submit", "subscribe",
        "suspend", "sync", "terminate", "toggle", "unassign", "unlock", "unpublish", "unsubscribe", "update", "upload", "upsert", "validate", "verify",
    };

    private static readonly HashSet<string> s_reading = new(StringComparer.OrdinalIgnoreCase)
    {
        "calculate", "check", "download", "export", "fetch", "find", "get", "list", "preview", "read", "retrieve", "search", "validate", "verify",
    };

    private static readonly HashSet<string> s_undoing = new(StringComparer.OrdinalIgnoreCase)
    {
        "cancel", "clear", "delete", "remove", "revoke", "terminate", "unassign", "unlock", "unpublish", "unsubscribe",
    };

    /// <summary>Verbs in front of what they are about, which are no word for what comes of them.</summary>
    private static readonly HashSet<string> s_leading = new(StringComparer.OrdinalIgnoreCase) { "add", "create", "delete", "find", "get", "list", "remove", "search", "update" };

    public static bool Is(string word) => s_verbs.Contains(word);

    public static bool Leads(string word) => s_leading.Contains(word);

    /// <summary>Whether a path that ends so is for doing that: the lock of a door is read and deleted, and set by locking.</summary>
    public static bool Fits(string word, string method) => method.ToLowerInvariant() switch
    {
        "get" or "head" => s_reading.Contains(word),
        "delete" => s_undoing.Contains(word),
        _ => s_verbs.Contains(word),
    };
}
