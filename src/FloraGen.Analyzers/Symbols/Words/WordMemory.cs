using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>
/// The words of clients that were looked at before. An editor analyzes a new compilation after each edit, and to work the words
/// out is to bind every type of a client; but hardly any edit changes one.
/// </summary>
internal sealed class WordMemory
{
    /// <summary>By the referenced assembly, or by the first file of the project's own client: they are forgotten with it.</summary>
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<(string, string), Remembered>> _known = new();

    /// <param name="owner">Whose words they are.</param>
    /// <param name="files">The files that the words come from.</param>
    /// <param name="options">What else they depend on.</param>
    public StatusWords Of(object owner, IReadOnlyList<SyntaxTree> files, (string, string) options, Func<StatusWords> collect)
    {
        ConcurrentDictionary<(string, string), Remembered> known = _known.GetOrCreateValue(owner);
        if (known.TryGetValue(options, out Remembered? last) && last.Files.SequenceEqual(files))
        {
            return last.Words;
        }

        StatusWords words = collect();
        known[options] = new Remembered(files, words);
        return words;
    }

    private sealed class Remembered(IReadOnlyList<SyntaxTree> files, StatusWords words)
    {
        public IReadOnlyList<SyntaxTree> Files { get; } = files;

        public StatusWords Words { get; } = words;
    }
}
