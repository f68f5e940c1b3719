namespace FloraGen.Servers.Application.Shapes;

/// <summary>Required and init members, nested records and structs, and a member that stays on the server.</summary>
public sealed class Greenhouse
{
    public required string Name { get; init; }

    public required Plant Pride { get; init; }

    public Plant? Spare { get; init; }

    public required Box Size { get; init; }

    public Box? Door { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("glass_panes")]
    public int Panes { get; set; } = 4;

    [System.Text.Json.Serialization.JsonIgnore]
    public string Secret { get; set; } = "under the mat";
}
