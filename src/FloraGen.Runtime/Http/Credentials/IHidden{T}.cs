namespace FloraGen.Runtime.Internal;

/// <summary>
/// What a type has for the client's own code. An editor offers internal members to everybody who types in the same project, and
/// the members of an interface to nobody who does not ask for it.
/// </summary>
internal interface IHidden<T>
{
    T Hidden { get; }
}
