namespace FloraGen.Runtime.Internal;

/// <summary>A record that is sent as parts.</summary>
internal interface IPartsSource
{
    BodyParts ToParts();
}
