namespace FloraGen.Servers.Application.Enums;

public sealed record NeedsMembers : EnumMembers<Needs>;
