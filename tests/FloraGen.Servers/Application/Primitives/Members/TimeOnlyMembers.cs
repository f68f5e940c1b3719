namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record TimeOnlyMembers : Values<TimeOnly>;
