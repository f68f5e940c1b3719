using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>FLORA1015: a call returns a stream, which holds a connection, and nobody ever disposes it.</summary>
internal sealed class UndisposedStreamRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Calls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (TaskShape.ResultOf(call.TargetMethod.ReturnType) is { Name: "Stream", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } }
                && CallResults.Awaited(call) is { } stream
                && IsLost(stream, context))
            {
                context.Report(UsageDiagnostics.UndisposedStream, call.Syntax.GetLocation(), CallResults.NameOf(call));
            }
        }
    }

    /// <summary>Whether a stream, or a reader over it, is only read; whoever gets it otherwise may dispose it.</summary>
    private static bool IsLost(IOperation stream, RuleContext context)
    {
        if (CallResults.DeclaredBy(stream) is { } local)
        {
            return !local.IsUsing() && CallResults.ReferencesTo(local, context.Body.Sources.Root).All(reference => IsOnlyRead(CallResults.Outside(reference), context));
        }

        return stream.Parent is IExpressionStatementOperation || IsOnlyRead(stream, context);
    }

    private static bool IsOnlyRead(IOperation stream, RuleContext context) => stream.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: var name } call => call.Instance == stream && IsReading(name),
        IPropertyReferenceOperation { Property.Name: "Length" or "Position" or "CanRead" or "CanSeek" or "EndOfStream" } => true,
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { Name: "StreamReader" or "BinaryReader", ContainingNamespace.Name: "IO" } } reader } => IsLost(CallResults.Outside(reader), context),
        _ => false,
    };

    private static bool IsReading(string name)
        => name.StartsWith("Read", StringComparison.Ordinal) || name.StartsWith("CopyTo", StringComparison.Ordinal) || name is "Seek" or "Peek";
}
