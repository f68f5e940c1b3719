namespace FloraGen.Servers.Application.Enums;

public sealed record SeasonMembers : EnumMembers<Season>;
