namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record UIntMembers : Values<uint>;
