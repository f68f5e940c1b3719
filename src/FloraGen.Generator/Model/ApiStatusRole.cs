namespace FloraGen.Model;

internal enum ApiStatusRole
{
    Ordinary,
    Pending,
    Failure,
}
