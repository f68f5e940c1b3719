namespace FloraGen.Model.Types;

internal enum ApiStatusRole
{
    Ordinary,
    Pending,
    Failure,
}
