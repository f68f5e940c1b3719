using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Texts;

/// <summary>FLORA1022: a member that is a secret ends up in a log, a trace, or the text of an exception.</summary>
internal sealed class WrittenSecretRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Secrets;

    public void Check(RuleContext context)
    {
        foreach (IPropertyReferenceOperation secret in context.Body.Sources.Secrets)
        {
            foreach (IOperation read in ReadsOf(secret, context))
            {
                if (IsWrittenDown(read, context) && !TestMethods.Include(context.Owner))
                {
                    context.Report(UsageDiagnostics.WrittenSecret, read.Syntax.GetLocation(), secret.Property.Name);
                }
            }
        }
    }

    /// <summary>The places where the value is used: of a variable that is given nothing else, those where that is read.</summary>
    private static IEnumerable<IOperation> ReadsOf(IPropertyReferenceOperation secret, RuleContext context)
    {
        IOperation whole = TextParts.Whole(secret);
        if ((CallResults.DeclaredBy(whole) ?? Matched(whole)) is not { } local)
        {
            return [secret];
        }

        IOperation root = context.Body.Sources.Root;
        bool isWritten = root.Descendants().Any(operation => operation is not (IVariableDeclaratorOperation or IIsPatternOperation or IPatternOperation) && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default));
        return isWritten ? [] : CallResults.ReferencesTo(local, root);
    }

    /// <summary>The variable of a pattern that an expression is matched with.</summary>
    private static ILocalSymbol? Matched(IOperation value) => value.Parent switch
    {
        IIsPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } } => local,
        IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } } => local,
        _ => null,
    };

    private static bool IsWrittenDown(IOperation value, RuleContext context)
        => TextParts.Whole(value).Parent is IArgumentOperation argument && argument.Parent switch
        {
            IInvocationOperation { TargetMethod: var method, Instance: var writer } => context.Catalog.TraitsOf(method).IsLogging(method, context.Options) && (IsConsole(writer) || !IsFile(method.ContainingType)),
            IObjectCreationOperation { Type: var made } => ExceptionTypes.Include(made),
            _ => false,
        };

    /// <summary>Whether a writer is the one of the program's own output: <c>Console.Error</c>.</summary>
    private static bool IsConsole(IOperation? writer)
        => writer is IPropertyReferenceOperation { Property: { Name: "Error" or "Out", ContainingType.Name: "Console" } };

    /// <summary>What is written to a file or a response may be meant for whoever reads that.</summary>
    private static bool IsFile(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(TextWriter), ContainingNamespace.Name: "IO" })
            {
                return true;
            }
        }

        return false;
    }
}
