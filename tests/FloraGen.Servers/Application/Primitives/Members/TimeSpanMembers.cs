namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record TimeSpanMembers : Values<TimeSpan>;
