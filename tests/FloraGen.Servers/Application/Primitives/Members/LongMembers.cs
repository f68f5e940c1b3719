namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record LongMembers : Values<long>;
