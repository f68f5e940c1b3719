namespace FloraGen.Emission.Planning.Types;

/// <summary>Something that requests share: a static property of the client's definition.</summary>
internal sealed record SharedField(string Name, string Type, string Expression);
