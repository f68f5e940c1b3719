using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Tree;

/// <summary>
/// Puts the files that a document refers to into its tree, below one key of the root, and lets the references lead there.
/// Only files that the project hands to the compiler exist here: no disk, no network.
/// </summary>
internal sealed class FileJoiner(SpecFile main, IReadOnlyList<SpecFile> others, Action<DiagnosticInfo> report, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, SpecFile> _files = ByPath(others);
    private readonly Queue<(SpecFile File, SpecNode Root)> _open = new();
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);
    private readonly SpecMapping _parts = new(new SpecLocation(main.Path, 0, 0));

    public SpecMapping Join(SpecMapping root)
    {
        if (others.Count > 0 || MaySpeakOfItself())
        {
            Redirect(main, root);
        }

        while (_open.Count > 0)
        {
            (SpecFile file, SpecNode part) = _open.Dequeue();
            Redirect(file, part);
        }

        if (_parts.Entries.Count > 0)
        {
            _ = root.TryAdd(SpecTree.FilesKey, root.Location, _parts);
        }

        return root;
    }

    private static Dictionary<string, SpecFile> ByPath(IReadOnlyList<SpecFile> files)
    {
        Dictionary<string, SpecFile> byPath = new(StringComparer.Ordinal);
        foreach (SpecFile file in files)
        {
            byPath[FilePath.Normal(file.Path)] = file;
        }

        return byPath;
    }

    /// <summary>Most documents are one file that does not name itself. Such a text has nothing to redirect, and need not be walked.</summary>
    private bool MaySpeakOfItself()
    {
        string name = main.Path.Substring(main.Path.LastIndexOfAny(['/', '\\']) + 1);
        return main.Text.IndexOf(name, StringComparison.Ordinal) >= 0 || main.Text.IndexOf(Uri.EscapeDataString(name), StringComparison.Ordinal) >= 0;
    }

    private void Redirect(SpecFile file, SpecNode root)
    {
        foreach (SpecElement element in SpecWalk.Mappings(new SpecElement(root, null, "")))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SpecMapping mapping = element.Mapping!;
            if (mapping["$ref"] is SpecScalar { Kind: SpecScalarKind.String } reference)
            {
                mapping.Replace("$ref", Redirected(file, reference));
            }

            if (mapping["discriminator"] is SpecMapping discriminator && discriminator["mapping"] is SpecMapping targets)
            {
                foreach (SpecEntry entry in targets.Entries.ToArray())
                {
                    if (entry.Value is SpecScalar { Kind: SpecScalarKind.String } target && IsFileReference(target.Text))
                    {
                        targets.Replace(entry.Key, Redirected(file, target));
                    }
                }
            }
        }
    }

    /// <summary>A mapping's value may be the bare name of a schema.</summary>
    private static bool IsFileReference(string target) => target.IndexOf('/') >= 0 || target.IndexOf('#') >= 0;

    private SpecScalar Redirected(SpecFile file, SpecScalar reference)
    {
        int hash = reference.Text.IndexOf('#');
        string path = hash < 0 ? reference.Text : reference.Text.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Text.Substring(hash + 1);
        if (path.Length == 0 ? ReferenceEquals(file, main) : path.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return reference;
        }

        string target = path.Length == 0 ? FilePath.Normal(file.Path) : FilePath.Combine(file.Path, path);
        string start = JsonPointer.Root;
        if (target != FilePath.Normal(main.Path))
        {
            if (!TryJoin(target))
            {
                return reference;
            }

            start = JsonPointer.Append(JsonPointer.Root, SpecTree.FilesKey, target);
        }

        string rest = fragment.Length == 0 || fragment == "/" ? "" : fragment[0] == '/' ? fragment : "#" + fragment;
        return new SpecScalar(reference.Location, start == JsonPointer.Root && rest.StartsWith("#", StringComparison.Ordinal) ? rest : start + rest, SpecScalarKind.String);
    }

    private bool TryJoin(string path)
    {
        if (!_files.TryGetValue(path, out SpecFile? file))
        {
            return false;
        }

        if (!_joined.Add(path))
        {
            return _parts[path] is not null;
        }

        try
        {
            SpecNode root = SpecText.Parse(file, cancellationToken);
            _ = _parts.TryAdd(path, root.Location, root);
            _open.Enqueue((file, root));
            return true;
        }
        catch (SpecTextException exception)
        {
            // References into it lead here, so that its fault is told once and not at each of them.
            report(exception.Diagnostic);
            _ = _parts.TryAdd(path, exception.Location, new SpecScalar(exception.Location, "", SpecScalarKind.Null));
            return true;
        }
    }
}
