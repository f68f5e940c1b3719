using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Calls;

/// <summary>What a lambda does with the records that it gets.</summary>
/// <param name="AtPayload">Whether it reads what only a success has.</param>
/// <param name="AtStatus">Whether it reads the status or what explains a failure, or gives the record to somebody.</param>
internal readonly record struct LambdaLook(bool AtPayload, bool AtStatus)
{
    /// <summary>What is not written out may look at anything.</summary>
    public static LambdaLook Unknown { get; } = new(true, true);

    public bool AtAnything => AtPayload || AtStatus;

    public static LambdaLook Of(IAnonymousFunctionOperation lambda, StatusCatalog catalog)
    {
        bool atPayload = false, atStatus = false;
        foreach (IOperation operation in lambda.Body.Descendants())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: var property } when catalog.CarrierOf(property.ContainingType) is { } carrier:
                    bool isPayload = carrier.Availability(property.OriginalDefinition) is not null;
                    atPayload |= isPayload;
                    atStatus |= !isPayload && (catalog.DependsOnStatus(property) || !catalog.TraitsOf(property).IsGenerated);
                    break;
                case IInvocationOperation { Instance.Type: var instance }:
                    atStatus |= catalog.CarrierOf(instance) is not null;
                    break;
                case IArgumentOperation { Value: var value }:
                    atStatus |= catalog.CarrierOf(Unconverted(value).Type) is not null;
                    break;
                case IIsPatternOperation { Value.Type: var matched }:
                    atStatus |= catalog.CarrierOf(matched) is not null;
                    break;
                case ISwitchExpressionOperation { Value.Type: var matched }:
                    atStatus |= catalog.CarrierOf(matched) is not null;
                    break;
                default:
                    break;
            }
        }

        return new LambdaLook(atPayload, atStatus);
    }

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { Operand: var operand } ? Unconverted(operand) : operation;
}
