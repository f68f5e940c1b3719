namespace FloraGen.Emission.Names;

/// <summary>Diagnostics that planning gives; their texts stand with all the others.</summary>
internal static class NoticeIds
{
    public const string NameChanged = "FLORA0005";

    public const string WrongExtension = "FLORA0013";
}
