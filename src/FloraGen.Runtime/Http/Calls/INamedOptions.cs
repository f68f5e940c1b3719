namespace FloraGen.Runtime.Internal;

/// <summary>Options that know whose they are: those of a client's own class.</summary>
internal interface INamedOptions
{
    /// <summary>The client's class.</summary>
    string ClientName { get; }
}
