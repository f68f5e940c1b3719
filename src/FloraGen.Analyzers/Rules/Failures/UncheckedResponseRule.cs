using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1025: failures come as responses, and nobody looks whether a response is one.</summary>
internal sealed class UncheckedResponseRule : IUsageRule
{
    private const string Value = nameof(Value);

    /// <summary>What of a response says nothing about success.</summary>
    private static readonly string[] s_outside = [Value, "Headers", "Body", "ETag", "LastModified", "RequestId"];

    public BodyTraits Needs => BodyTraits.Calls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (TaskShape.ResultOf(call.TargetMethod.ReturnType) is INamedTypeSymbol { Name: "ApiResponse" } type
                && CallResults.Awaited(call) is { } response
                && FailureResponses.ComeFrom(call, context)
                && !TestMethods.Include(context.Owner))
            {
                Check(call, response, type, context);
            }
        }
    }

    private static void Check(IInvocationOperation call, IOperation response, INamedTypeSymbol type, RuleContext context)
    {
        if (IsDropped(response, context))
        {
            // FLORA1005 says so where the result has a status that is dropped with it.
            if (context.Catalog.SourceOf(call.TargetMethod) is not { Carrier: not null })
            {
                context.Report(UsageDiagnostics.DroppedResponse, call.Syntax.GetLocation(), CallResults.NameOf(call));
            }
        }
        else if (type.TypeArguments.Length == 1 && FirstUncheckedRead(response, context) is { Syntax: MemberAccessExpressionSyntax access })
        {
            context.Report(UsageDiagnostics.UncheckedResponse, access.Name.GetLocation(), CallResults.NameOf(call));
        }
    }

    private static bool IsDropped(IOperation response, RuleContext context)
        => response.Parent is IExpressionStatementOperation
            || (CallResults.DeclaredBy(response) is { } local && !CallResults.ReferencesTo(local, context.Body.Sources.Root).Any());

    private static IOperation? FirstUncheckedRead(IOperation response, RuleContext context)
        => CallResults.DeclaredBy(response) is { } local ? FirstUncheckedRead(local, response, context)
            : ReadOf(response) is { Property.Name: Value } read && !IsCaught(read) ? read
            : null;

    private static IOperation? FirstUncheckedRead(ILocalSymbol local, IOperation response, RuleContext context)
    {
        IOperation root = context.Body.Sources.Root, function = CallResults.FunctionAround(response);
        List<ILocalReferenceOperation> uses = [.. CallResults.ReferencesTo(local, root).OrderBy(static use => use.Syntax.SpanStart)];
        // Nobody knows when a lambda or a local function runs, nor what a variable holds that is written anew.
        if (uses.Exists(use => CallResults.FunctionAround(use) != function)
            || root.Descendants().Any(operation => operation is not IVariableDeclaratorOperation && WrittenVariables.By(operation).Contains(local, SymbolEqualityComparer.Default)))
        {
            return null;
        }

        foreach (ILocalReferenceOperation use in uses)
        {
            if (ReadOf(use) is not { Property.Name: var name } read || Array.IndexOf(s_outside, name) < 0)
            {
                return null;
            }

            if (name == Value)
            {
                // In a loop, what stands behind the read may have run before it.
                bool isRepeated = SyntaxPlaces.LoopsAround(use.Syntax).Any(loop => !loop.Span.Contains(response.Syntax.Span));
                return isRepeated || IsCaught(read) ? null : read;
            }
        }

        return null;
    }

    private static IPropertyReferenceOperation? ReadOf(IOperation response)
        => CallResults.Outside(response).Parent is IPropertyReferenceOperation read && read.Instance == CallResults.Outside(response) ? read : null;

    /// <summary>Whoever catches the exception has taken it into account.</summary>
    private static bool IsCaught(IOperation read) => TryBlocks.Around(read) is not null;
}
