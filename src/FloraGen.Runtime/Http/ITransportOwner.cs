namespace FloraGen.Runtime.Internal;

/// <summary>What the client's own code may ask of a client, and no user sees while typing.</summary>
internal interface ITransportOwner
{
    ApiTransport Transport { get; }
}
