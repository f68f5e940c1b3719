using System.Globalization;
using FloraSandbox.Validation;

namespace FloraSandbox.Assets;

/// <summary>The query of a list. <c>Before</c> is the sequence number that the page lies before, null for the first page.</summary>
internal sealed record ListAssetsInput(long? Before, int Limit, string? ProjectId, string? Query, string? WorkspaceId)
{
    private const int DefaultLimit = 20;
    private const int LargestLimit = 100;

    public static ListAssetsInput Read(IQueryCollection query)
    {
        FieldErrors errors = new();
        long? before = ReadCursor(query["cursor"], errors);
        int limit = ReadLimit(query["limit"], errors);
        string? workspaceId = query["workspace_id"];
        Validation.WorkspaceId.Check(workspaceId, errors);
        errors.ThrowIfAny();
        return new ListAssetsInput(before, limit, query["project_id"], query["query"], workspaceId);
    }

    private static long? ReadCursor(string? text, FieldErrors errors)
    {
        if (text is null)
        {
            return null;
        }

        long? before = AssetCursor.Parse(text);
        if (before is null)
        {
            errors.Add("cursor", "must be a next_cursor that an earlier page gave");
        }

        return before;
    }

    private static int ReadLimit(string? text, FieldErrors errors)
    {
        if (text is null)
        {
            return DefaultLimit;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int limit))
        {
            errors.Add("limit", "must be an integer");
        }
        else if (limit is < 1 or > LargestLimit)
        {
            errors.Add("limit", $"must be from 1 to {LargestLimit}");
        }

        return limit;
    }
}
