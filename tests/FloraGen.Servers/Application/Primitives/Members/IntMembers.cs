namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record IntMembers : Values<int>;
