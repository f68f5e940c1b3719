namespace FloraGen.Emission.Names;

/// <summary>Diagnostics that naming gives; their texts stand with all the others.</summary>
internal static class NoticeIds
{
    public const string NameChanged = "FLORA0005";
}
