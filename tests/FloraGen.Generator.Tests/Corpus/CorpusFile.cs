namespace FloraGen.Tests.Corpus;

internal sealed record CorpusFile(string Path, string Text);
