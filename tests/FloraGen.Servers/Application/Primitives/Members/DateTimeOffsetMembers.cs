namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record DateTimeOffsetMembers : Values<DateTimeOffset>;
