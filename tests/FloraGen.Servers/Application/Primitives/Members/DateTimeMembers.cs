namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record DateTimeMembers : Values<DateTime>;
