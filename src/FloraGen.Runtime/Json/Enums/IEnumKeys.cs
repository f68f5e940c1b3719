namespace FloraGen.Runtime.Internal;

/// <summary>What stands on the wire for the values of an enum, where it is the name of a member.</summary>
internal interface IEnumKeys
{
    /// <summary>The enum's value; 0 for a name that it does not know.</summary>
    int ValueOfKey(string name);

    /// <summary>The name of a value; <c>Unrecognized</c> for one that the enum does not know.</summary>
    string KeyOf(int value);
}
