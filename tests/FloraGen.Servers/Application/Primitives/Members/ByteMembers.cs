namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record ByteMembers : Values<byte>;
