namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record DecimalMembers : Values<decimal>;
