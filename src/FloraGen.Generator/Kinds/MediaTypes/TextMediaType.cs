using FloraGen.Model.Operations;

namespace FloraGen.Kinds.MediaTypes;

/// <summary>What people can read, as it is.</summary>
internal sealed class TextMediaType : MediaTypeKind
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "application/javascript", "application/graphql", "application/sql", "application/x-sh", "application/toml",
    };

    public override ApiBodyKind Body => ApiBodyKind.Text;

    public override ApiResponseKind Response => ApiResponseKind.Text;

    public override string Plainest => "text/plain";

    public override bool IsFamily => true;

    public override bool Has(string mediaType) => mediaType.StartsWith("text/", StringComparison.Ordinal) || s_names.Contains(mediaType);
}
