namespace FloraSandbox.Validation;

internal static class WorkspaceId
{
    private const string Prefix = "ws_";

    public static void Check(string? workspaceId, FieldErrors errors)
    {
        if (workspaceId is not null && (!workspaceId.StartsWith(Prefix, StringComparison.Ordinal) || workspaceId.Length == Prefix.Length))
        {
            errors.Add("workspace_id", $"must start with {Prefix} and name a workspace");
        }
    }
}
