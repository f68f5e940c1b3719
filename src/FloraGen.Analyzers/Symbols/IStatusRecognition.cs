using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>By what the rules recognise statuses and clients.</summary>
internal interface IStatusRecognition
{
    /// <summary>Whether there can be a status at all; nothing runs where not.</summary>
    bool AppliesTo(Compilation compilation);

    /// <summary>The assemblies in which statuses and clients can be.</summary>
    IEnumerable<IAssemblySymbol> AssembliesOf(Compilation compilation);

    /// <summary>The files that the statuses and clients of a project are in: while these stay, they do.</summary>
    /// <param name="everyEnum">Whether an enum can be a status that is none by itself.</param>
    /// <returns>Null when any file can have a say.</returns>
    IReadOnlyList<SyntaxTree>? FilesOf(Compilation compilation, bool everyEnum);

    StatusRole RoleOf(IFieldSymbol member);

    /// <summary>Whether the type belongs to a generated client.</summary>
    bool IsGenerated(INamedTypeSymbol type);

    /// <summary>Whether a part of a type can belong to a generated client, by its syntax: a part too many only costs time.</summary>
    bool CanBeGenerated(TypeDeclarationSyntax part);

    /// <summary>Whether the method, of a generated type, is generated too: a partial type can have methods of its user's.</summary>
    bool IsGenerated(IMethodSymbol method);
}
