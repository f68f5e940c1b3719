namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record DateOnlyMembers : Values<DateOnly>;
