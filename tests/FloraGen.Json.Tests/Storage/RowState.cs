namespace JsonTests.Storage;

/// <summary>An enum of the application's own, in another order.</summary>
internal enum RowState
{
    Seed,
    CutDown,
    Grown,
    Unrecognized,
}
