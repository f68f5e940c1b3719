namespace FloraGen.Servers.Application.Polymorphism;

/// <summary>A base of classes that nothing tells apart.</summary>
public abstract class Growth
{
    public int Height { get; set; }

    public string? Place { get; set; }
}
