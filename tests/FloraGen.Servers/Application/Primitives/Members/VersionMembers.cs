namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record VersionMembers : Texts<Version>;
