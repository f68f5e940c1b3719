namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record BytesMembers : Texts<byte[]>;
