namespace FloraGen.Servers.Application.Enums;

public sealed record ColorMembers : EnumMembers<Color>;
