using FloraGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen;

/// <summary>Picks the OpenAPI documents out of the additional files.</summary>
internal static class SpecificationFilter
{
    /// <returns>Null for a file that is none.</returns>
    public static Specification? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions item = options.GetOptions(file);
        if (!SpecificationPath.IsSpecification(file.Path) && !GeneratorOptions.IsMarked(item))
        {
            return null;
        }

        return new Specification(FileOf(file, cancellationToken), GeneratorOptions.Read(file.Path, item, options.GlobalOptions));
    }

    /// <summary>A file checked out with other line ends is the same document.</summary>
    public static SpecFile FileOf(AdditionalText file, CancellationToken cancellationToken)
    {
        SourceText? text = file.GetText(cancellationToken);
        return text is null ? SpecFile.Unopened(file.Path)
            : text.Length > SpecFile.MaxLength ? SpecFile.TooLong(file.Path, text.Length)
            : new SpecFile(file.Path, text.ToString().Replace("\r\n", "\n"));
    }
}
