using FloraGen.Diagnostics;
using FloraGen.Reading.Extensions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FloraGen.Reading.Text;

/// <summary>YAML to positioned nodes. Aliases are shared, not copied, so a few lines cannot become gigabytes here.</summary>
internal sealed class YamlTextParser(string path, string text, CancellationToken cancellationToken)
{
    public const string Language = "YAML";

    private readonly Dictionary<string, SpecNode> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAnchors = new(StringComparer.Ordinal);

    public SpecNode Parse()
    {
        Scanner scanner = new(new StringReader(text));
        try
        {
            Parser parser = new(scanner);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out StreamEnd? end))
            {
                return new SpecScalar(Location(end.Start, end.End), "", SpecScalarKind.Null);
            }

            parser.Consume<DocumentStart>();
            SpecNode root = ReadNode(parser, depth: 0);
            parser.Consume<DocumentEnd>();
            return root;
        }
        catch (YamlException exception)
        {
            throw YamlFault.IsTab(exception) && YamlFault.FindTab(text, (int)scanner.CurrentPosition.Line - 1) is { } tab
                ? new SpecTextException(Language, "a tab indents this line, and YAML allows spaces only", new SpecLocation(path, tab.Line, tab.Column))
                : new SpecTextException(Language, YamlFault.Text(exception), Location(exception.Start, exception.Start));
        }
        catch (InvalidOperationException)
        {
            // The scanner's way to say that a character cannot stand where it does.
            throw new SpecTextException(Language, "this is not allowed here: check the brackets and braces before it, and the indentation", Location(scanner.CurrentPosition, scanner.CurrentPosition));
        }
    }

    private SpecNode ReadNode(IParser parser, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ParsingEvent current = parser.Current!;
        if (depth > SpecText.MaxDepth)
        {
            throw new SpecTextException(
                Language, $"it is nested deeper than {SpecText.MaxDepth} levels", Location(current.Start, current.End));
        }

        if (parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            return _anchors.TryGetValue(alias.Value.Value, out SpecNode? target)
                ? target
                : throw new SpecTextException(Language, FaultOfAlias(alias.Value.Value), Location(alias.Start, alias.End));
        }

        if (parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            return Remember(scalar.Anchor, ToScalar(scalar));
        }

        if (parser.TryConsume<SequenceStart>(out SequenceStart? sequenceStart))
        {
            Open(sequenceStart.Anchor);
            SpecSequence sequence = new(Location(sequenceStart.Start, sequenceStart.End));
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                sequence.Items.Add(ReadNode(parser, depth + 1));
            }

            return Remember(sequenceStart.Anchor, sequence);
        }

        MappingStart mappingStart = parser.Consume<MappingStart>();
        Open(mappingStart.Anchor);
        return Remember(mappingStart.Anchor, ReadMapping(parser, mappingStart, depth));
    }

    private SpecMapping ReadMapping(IParser parser, MappingStart start, int depth)
    {
        SpecMapping mapping = new(Location(start.Start, start.End));
        List<SpecNode> merged = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            ParsingEvent at = parser.Current!;
            if (!parser.TryConsume<Scalar>(out Scalar? key))
            {
                throw new SpecTextException(Language, "a key has to be plain text", Location(at.Start, at.End));
            }

            SpecNode value = ReadNode(parser, depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                merged.Add(value);
            }
            else if (!mapping.TryAdd(key.Value, Location(key.Start, key.End), value))
            {
                throw new SpecTextException(
                    Language, $"the key '{key.Value}' occurs twice in the same mapping", Location(key.Start, key.End));
            }
        }

        Merge(mapping, merged);
        ForeignKeywords.Say(mapping);
        return mapping;
    }

    /// <summary>YAML's merge key: entries of other mappings, behind the mapping's own.</summary>
    private static void Merge(SpecMapping mapping, List<SpecNode> sources)
    {
        foreach (SpecNode source in sources)
        {
            IEnumerable<SpecNode> mappings = source is SpecSequence sequence ? sequence.Items : [source];
            foreach (SpecEntry entry in mappings.OfType<SpecMapping>().SelectMany(static item => item.Entries))
            {
                _ = mapping.TryAdd(entry.Key, entry.KeyMark, entry.Value);
            }
        }
    }

    /// <summary>What an anchor names cannot contain itself: nodes are shared, and nobody who walks them expects a circle.</summary>
    private string FaultOfAlias(string name) => _openAnchors.Contains(name)
        ? $"the alias *{name} stands within what its anchor &{name} names: let a $ref lead there instead"
        : $"the alias *{name} has no anchor &{name} before it";

    private void Open(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _ = _openAnchors.Add(anchor.Value);
        }
    }

    private SpecNode Remember(AnchorName anchor, SpecNode node)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = node;
        }

        return node;
    }

    private SpecScalar ToScalar(Scalar scalar)
    {
        SpecLocation location = Location(scalar.Start, scalar.End);
        SpecScalarKind kind = scalar.Style == ScalarStyle.Plain && !scalar.IsQuotedImplicit && scalar.Tag.IsEmpty
            ? YamlCoreSchema.KindOf(scalar.Value)
            : SpecScalarKind.String;
        return new SpecScalar(location, scalar.Value, kind);
    }

    private SpecLocation Location(Mark start, Mark end)
    {
        int length = start.Line == end.Line ? Math.Max(1, (int)(end.Column - start.Column)) : 1;
        return new SpecLocation(path, Math.Max(0, (int)start.Line - 1), Math.Max(0, (int)start.Column - 1), length);
    }
}
