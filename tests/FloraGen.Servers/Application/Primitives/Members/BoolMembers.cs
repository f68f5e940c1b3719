namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record BoolMembers : Values<bool>;
