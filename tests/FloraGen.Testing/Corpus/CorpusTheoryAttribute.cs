namespace FloraGen.Testing.Corpus;

/// <summary>A test over real documents by others, which lie beside the repository and not in it.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute()
    {
        if (!Directory.Exists(CorpusFolder.Path))
        {
            Skip = "The folder ../shared/corpus with other people's OpenAPI documents is not here.";
        }
    }
}
