using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FloraGen.Testing.Generation;

/// <summary>
/// Trees of generated files, to be parsed once for a process. Most files of a client are the runtime's, which few documents
/// change. A file that comes once is not kept: large documents are many of these.
/// </summary>
public static class KnownTrees
{
    private static readonly ConcurrentDictionary<(ParseOptions Options, string Path, ImmutableArray<byte> Text), SyntaxTree?> s_trees = new(new SameText());

    public static SyntaxTree Of(SyntaxTree tree)
    {
        (ParseOptions Options, string Path, ImmutableArray<byte> Text) key = (tree.Options, tree.FilePath, tree.GetText().GetChecksum());
        return s_trees.TryAdd(key, null) ? tree : s_trees.AddOrUpdate(key, tree, (_, known) => known ?? tree)!;
    }

    private sealed class SameText : IEqualityComparer<(ParseOptions Options, string Path, ImmutableArray<byte> Text)>
    {
        public bool Equals((ParseOptions Options, string Path, ImmutableArray<byte> Text) x, (ParseOptions Options, string Path, ImmutableArray<byte> Text) y)
            => x.Path == y.Path && x.Text.AsSpan().SequenceEqual(y.Text.AsSpan()) && x.Options.Equals(y.Options);

        public int GetHashCode((ParseOptions Options, string Path, ImmutableArray<byte> Text) key) => HashCode.Combine(key.Path, key.Text[0], key.Text[1], key.Text[2], key.Text[3]);
    }
}
