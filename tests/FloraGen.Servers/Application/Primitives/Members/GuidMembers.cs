namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record GuidMembers : Values<Guid>;
