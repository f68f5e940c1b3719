using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Clients;

/// <summary>FLORA1024: a handler in front of a client's connections sends again, and the client does so too.</summary>
internal sealed class MultipliedAttemptsRule : IUsageRule
{
    private const string OptionOfClient = "MaxRetries";

    public BodyTraits Needs => BodyTraits.Invocations;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation added in context.Body.Sources.Invocations)
        {
            if (SendsAgain(added) && RegistrationBehind(added, context) is { } registration && KeepsItsRetries(registration, context) && !TestMethods.Include(context.Owner))
            {
                context.ReportWithFix(UsageDiagnostics.MultipliedAttempts, added.Syntax.GetLocation(), FixProperties.At(registration.Syntax), CallResults.NameOf(added));
            }
        }
    }

    private static bool SendsAgain(IInvocationOperation added) => added.TargetMethod.Name switch
    {
        "AddStandardResilienceHandler" => !Mentions(added, static name => name == "ShouldHandle"),
        "AddStandardHedgingHandler" => true,
        "AddResilienceHandler" => Mentions(added, static name => name is "AddRetry" or "AddHedging"),
        "AddPolicyHandler" or "AddTransientHttpErrorPolicy" => Mentions(added, static name => name.Contains("Retry")),
        _ => false,
    };

    private static bool Mentions(IInvocationOperation added, Func<string, bool> matches)
        => added.Arguments.SelectMany(static argument => argument.Descendants()).Any(operation => operation switch
        {
            IInvocationOperation { TargetMethod.Name: var name } => matches(name),
            IPropertyReferenceOperation { Property.Name: var name } => matches(name),
            _ => false,
        });

    /// <summary>The call that put the client into the container, whose builder the handler is added to.</summary>
    private static IInvocationOperation? RegistrationBehind(IInvocationOperation added, RuleContext context)
    {
        IOperation? builder = ReceiverOf(added);
        while (builder is not null)
        {
            switch (builder)
            {
                case IInvocationOperation call when Registrations.Include(call.TargetMethod, context.Catalog):
                    return call;
                case IInvocationOperation { Type.Name: Registrations.Builder } chained:
                    builder = ReceiverOf(chained);
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    builder = context.Body.Sources.Root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.Symbol, local))?.GetVariableInitializer()?.Value;
                    break;
                case IConversionOperation { Operand: var operand }:
                    builder = operand;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IOperation? ReceiverOf(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;

    /// <summary>Whether all that sets up the client is here to see, and nothing of it speaks of retries.</summary>
    private static bool KeepsItsRetries(IInvocationOperation registration, RuleContext context)
        => registration.Arguments.Skip(registration.Instance is null ? 1 : 0).All(static argument => argument.IsImplicit || argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation } || argument.Value.Type?.SpecialType == SpecialType.System_String)
            && !context.Body.Sources.Root.Descendants().Any(static operation => operation is IPropertyReferenceOperation { Property.Name: OptionOfClient } or IInvocationOperation { TargetMethod.Name: "RemoveAllResilienceHandlers" or "Bind" or "BindConfiguration" });
}
