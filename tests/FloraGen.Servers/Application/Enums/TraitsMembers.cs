namespace FloraGen.Servers.Application.Enums;

public sealed record TraitsMembers : EnumMembers<Traits>;
