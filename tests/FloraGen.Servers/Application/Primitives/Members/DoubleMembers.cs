namespace FloraGen.Servers.Application.Primitives.Members;

public sealed record DoubleMembers : Values<double>;
