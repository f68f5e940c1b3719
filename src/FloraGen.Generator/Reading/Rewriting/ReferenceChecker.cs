using System.Diagnostics.CodeAnalysis;
using FloraGen.Diagnostics;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Rewriting;

/// <summary>
/// Lets only references into this document through: what NSwag.Core resolves must never reach the disk or the network.
/// </summary>
internal sealed class ReferenceChecker(SpecMapping root, Action<DiagnosticInfo> report)
{
    /// <summary>Longer chains of references to references are taken for a circle.</summary>
    private const int MaxChain = 64;

    public bool Leads(SpecNode reference, out string target)
    {
        target = (reference as SpecScalar)?.Text ?? "";
        string? fault = FaultOf(target);
        if (fault is null)
        {
            return true;
        }

        report(DiagnosticInfo.Create(SpecificationDiagnostics.UnresolvedReference, reference.Place, target, fault));
        return false;
    }

    private string? FaultOf(string target)
    {
        string next = target;
        for (int chain = 0; chain < MaxChain; chain++)
        {
            if (!next.StartsWith("#/", StringComparison.Ordinal))
            {
                return "points outside this file, which is not supported yet";
            }

            SpecNode? node = JsonPointer.Resolve(root, next);
            if (node is not SpecMapping mapping)
            {
                return "leads to nothing in this document";
            }

            if (!TryGetReference(mapping, out string? further))
            {
                return null;
            }

            next = further;
        }

        return "leads back to itself";
    }

    private static bool TryGetReference(SpecMapping mapping, [NotNullWhen(true)] out string? target)
    {
        target = mapping.String("$ref");
        return target is not null;
    }
}
