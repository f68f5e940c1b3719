namespace FloraGen.Testing.Corpus;

public sealed record CorpusFile(string Path, string Text);
