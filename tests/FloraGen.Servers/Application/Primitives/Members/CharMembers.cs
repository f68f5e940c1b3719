namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record CharMembers : Values<char>;
