namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record StringMembers : Texts<string>;
