using FloraGen.Diagnostics;
using FloraGen.Model.Operations;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Parameters;

/// <summary>
/// Parameters that are the same in all calls of a program: those that <c>x-floragen-client-parameters</c> at the root names, and
/// those that the project names. Nothing is inferred: an operation that is added to a document must not change how others are called.
/// </summary>
internal sealed class ClientParameters
{
    private const string Key = "x-floragen-client-parameters";

    private readonly ReadingContext _context;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public ClientParameters(ReadingContext context)
    {
        _context = context;
        _names = new HashSet<string>(context.Options.ClientParameters, StringComparer.Ordinal);
        if (context.Root[Key] is not { } node)
        {
            return;
        }

        if (node is not SpecSequence names)
        {
            context.Report(SpecificationDiagnostics.WrongExtension, node, Key, "it needs a list of the names of parameters");
            return;
        }

        _names.UnionWith(names.Items.OfType<SpecScalar>().Select(static name => name.Text));
    }

    /// <summary>The names of headers are the same in any case.</summary>
    public bool Has(string name, ApiParameterLocation location)
    {
        string[] found = [.. _names.Where(wanted => string.Equals(wanted, name, location == ApiParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))];
        _found.UnionWith(found);
        return found.Length > 0;
    }

    /// <summary>Says which names are those of no parameter. To be asked after all operations.</summary>
    public void ReportUnknown()
    {
        foreach (string name in _names.Where(name => !_found.Contains(name)))
        {
            string reason = $"no operation has a parameter '{name}'";
            if (_context.Options.ClientParameters.Contains(name))
            {
                _context.Report(SpecificationDiagnostics.WrongOption, _context.Root, "FloraGenClientParameters", name, reason);
            }
            else
            {
                _context.Report(SpecificationDiagnostics.WrongExtension, _context.Root[Key]!, Key, reason);
            }
        }
    }
}
