using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Clients;

/// <summary>FLORA1023: a client is set up once, for every request, with what belongs to one of them.</summary>
internal sealed class RequestDataRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Functions;

    public void Check(RuleContext context)
    {
        foreach (IAnonymousFunctionOperation lambda in context.Body.Sources.Root.Descendants().OfType<IAnonymousFunctionOperation>())
        {
            if (!LastingSetUps.Include(lambda, context.Catalog) || TestMethods.Include(context.Owner))
            {
                continue;
            }

            // A lambda within runs for each request, or each attempt: it may ask for what it likes.
            foreach (IOperation read in lambda.Body.Descendants().Where(operation => CallResults.FunctionAround(operation) == lambda))
            {
                if (NameOf(read, lambda, context) is { } name)
                {
                    context.Report(UsageDiagnostics.RequestData, read.Syntax.GetLocation(), name);
                }
            }
        }
    }

    /// <summary>What is read that belongs to a request, or to a scope; null for anything else.</summary>
    private static string? NameOf(IOperation read, IAnonymousFunctionOperation lambda, RuleContext context) => read switch
    {
        IPropertyReferenceOperation { Property: { Name: "HttpContext", ContainingType.Name: "IHttpContextAccessor" or "HttpContextAccessor" } property } => property.Name,
        IInvocationOperation { TargetMethod: { Name: "GetService" or "GetRequiredService", TypeArguments: [var service] } } when IsScoped(service, context) && !MakesAScope(lambda) => service.Name,
        IParameterReferenceOperation { Parameter: var given } when lambda.Symbol.Parameters.Contains(given, SymbolEqualityComparer.Default) && IsScoped(given.Type, context) => given.Type.Name,
        _ => null,
    };

    /// <summary>Whether the same code puts a service into the container as a scoped one. Where that is done elsewhere nothing is known.</summary>
    private static bool IsScoped(ITypeSymbol service, RuleContext context)
        => context.Body.Sources.Invocations.Exists(call => call.TargetMethod is { Name: "AddScoped" or "TryAddScoped", TypeArguments: [var added, ..] } && SymbolEqualityComparer.Default.Equals(added, service));

    private static bool MakesAScope(IAnonymousFunctionOperation lambda)
        => lambda.Body.Descendants().Any(static operation => operation is IInvocationOperation { TargetMethod.Name: "CreateScope" or "CreateAsyncScope" });
}
