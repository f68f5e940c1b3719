using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model.Operations;

namespace FloraGen.Prism.Tests.Documents;

/// <summary>An operation as the generator read it, and the method that it became.</summary>
internal sealed record TestedOperation(ResourcePlan Resource, ApiOperation Operation, OperationPlan Plan)
{
    public string Name => $"{Operation.Method} {Operation.Path}";
}
