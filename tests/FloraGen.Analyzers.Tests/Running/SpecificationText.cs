using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>An OpenAPI document held in memory.</summary>
internal sealed class SpecificationText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
