using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Structure.Graph;

/// <summary>What one file of the runtime refers to, by what the compiler binds and not by what words say.</summary>
internal sealed class RuntimeReferences(CSharpCompilation compilation, SyntaxTree tree)
{
    private readonly SemanticModel _model = compilation.GetSemanticModel(tree);

    /// <summary>Names of other files, and where the reference stands. References of documentation count: they have to lead somewhere.</summary>
    public IEnumerable<(string File, int Position)> Find()
    {
        SyntaxNode root = tree.GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes(descendIntoTrivia: true))
        {
            foreach (ISymbol symbol in SymbolsOf(node))
            {
                foreach (string file in FilesOf(symbol).Where(file => file != tree.FilePath))
                {
                    yield return (file, node.SpanStart);
                }
            }
        }
    }

    private IEnumerable<ISymbol> SymbolsOf(SyntaxNode node)
    {
        SymbolInfo info = _model.GetSymbolInfo(node);
        IEnumerable<ISymbol?> symbols = [info.Symbol, .. info.Symbol is null ? info.CandidateSymbols : []];
        symbols = node switch
        {
            CommonForEachStatementSyntax loop => symbols.Concat(OfLoop(_model.GetForEachStatementInfo(loop))),
            AwaitExpressionSyntax awaited => symbols.Append(_model.GetAwaitExpressionInfo(awaited).GetAwaiterMethod),
            ExpressionSyntax { Parent: InitializerExpressionSyntax } item => symbols.Concat(OfInfo(_model.GetCollectionInitializerSymbolInfo(item))),
            BaseListSyntax bases => symbols.Concat(Implementations(bases)),
            TypeDeclarationSyntax type => symbols.Append(OwnType(type)),
            _ => symbols,
        };
        if (node is ExpressionSyntax expression)
        {
            symbols = symbols.Append(_model.GetConversion(expression).MethodSymbol);
        }

        return symbols.OfType<ISymbol>();
    }

    private static IEnumerable<ISymbol?> OfLoop(ForEachStatementInfo loop)
        => [loop.GetEnumeratorMethod, loop.MoveNextMethod, loop.CurrentProperty, loop.DisposeMethod, loop.ElementConversion.MethodSymbol, loop.CurrentConversion.MethodSymbol];

    private static IEnumerable<ISymbol?> OfInfo(SymbolInfo info) => [info.Symbol, .. info.CandidateSymbols];

    /// <summary>A part is nothing without the type's own file.</summary>
    private INamedTypeSymbol? OwnType(TypeDeclarationSyntax type) => _model.GetDeclaredSymbol(type);

    /// <summary>What a list of base types promises may be kept in another part.</summary>
    private IEnumerable<ISymbol?> Implementations(BaseListSyntax bases)
    {
        if (_model.GetDeclaredSymbol((BaseTypeDeclarationSyntax)bases.Parent!) is not INamedTypeSymbol type)
        {
            return [];
        }

        IEnumerable<INamedTypeSymbol> named = bases.Types.Select(item => _model.GetTypeInfo(item.Type).Type).OfType<INamedTypeSymbol>();
        INamedTypeSymbol[] all = [.. named.SelectMany(static item => item.AllInterfaces.Prepend(item))];
        IEnumerable<ISymbol?> kept = all.Where(static item => item.TypeKind == TypeKind.Interface).SelectMany(static item => item.GetMembers()).Select(type.FindImplementationForInterfaceMember);
        IEnumerable<ISymbol?> overriding = type.GetMembers().Where(static member => member switch
        {
            IMethodSymbol method => method.OverriddenMethod?.IsAbstract == true,
            IPropertySymbol property => property.OverriddenProperty?.IsAbstract == true,
            _ => false,
        });
        return kept.Concat(overriding);
    }

    private static IEnumerable<string> FilesOf(ISymbol symbol)
    {
        ISymbol declared = symbol switch
        {
            IAliasSymbol alias => alias.Target,
            IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
            IArrayTypeSymbol array => array.ElementType.OriginalDefinition,
            IMethodSymbol { AssociatedSymbol: { } owner } => owner.OriginalDefinition,
            _ => symbol.OriginalDefinition,
        };
        if (declared is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or ILabelSymbol or IRangeVariableSymbol)
        {
            return [];
        }

        // What the compiler adds to a type stands where the type does.
        while (declared is not INamedTypeSymbol && declared.DeclaringSyntaxReferences.IsEmpty && declared.ContainingSymbol is { } container)
        {
            declared = container;
        }

        string[] files = [.. declared.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree.FilePath).Distinct(StringComparer.Ordinal)];
        return declared is INamedTypeSymbol && files.Length > 1 ? files.Where(static file => !file.Contains('.')) : files;
    }
}
