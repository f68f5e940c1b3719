namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record UriMembers : Texts<Uri>;
