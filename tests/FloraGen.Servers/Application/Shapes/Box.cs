namespace FloraGen.Servers.Application.Shapes;

/// <summary>A struct with members.</summary>
public readonly record struct Box(double Width, double Height);
