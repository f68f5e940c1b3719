using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace FloraGen.Servers.Application.Shapes;

/// <summary>Members with attributes that documents tell of.</summary>
public sealed class Annotated
{
    [Required]
    [StringLength(20, MinimumLength = 2)]
    [RegularExpression("^[A-Z][a-z\"'\\\\]*$")]
    public string Name { get; set; } = "";

    [Range(1, 100)]
    [DefaultValue(7)]
    public int Count { get; set; } = 7;

    [EmailAddress]
    public string? Mail { get; set; }

    [Url]
    public string? Site { get; set; }

    [MinLength(1)]
    [MaxLength(3)]
    [Description("At most \"three\" <words> & signs.")]
    public List<string> Words { get; set; } = [];

    [Obsolete("Use Name.")]
    public string? Title { get; set; }
}
