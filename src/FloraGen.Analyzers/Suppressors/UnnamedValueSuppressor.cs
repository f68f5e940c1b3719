using System.Collections.Immutable;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Suppressors;

/// <summary>
/// FLORASPR01: a switch expression that names every value of a generated enum is complete. The converter makes no value
/// without a name, so nobody needs an arm for one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedValueSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_unnamedValue = new(
        "FLORASPR01", "CS8524", "A value without a name never comes out of the generated converter");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_unnamedValue);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        AttributeRecognition recognition = new();
        if (!recognition.AppliesTo(context.Compilation))
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
                && Underlying(context.GetSemanticModel(tree).GetTypeInfo(expression.GoverningExpression, context.CancellationToken).Type) is { TypeKind: TypeKind.Enum } type
                && recognition.IsGenerated(type))
            {
                context.ReportSuppression(Suppression.Create(s_unnamedValue, diagnostic));
            }
        }
    }

    private static INamedTypeSymbol? Underlying(ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [INamedTypeSymbol value] }
            ? value
            : type as INamedTypeSymbol;
}
