using NSwag;
using NSwag.Generation.Processors;
using NSwag.Generation.Processors.Contexts;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger;

/// <summary>Takes back that what is in a cookie has to be in the query too.</summary>
internal sealed class CookiesAreNoQueries : IOperationProcessor
{
    public bool Process(OperationProcessorContext context)
    {
        IList<OpenApiParameter> parameters = context.OperationDescription.Operation.Parameters;
        foreach (OpenApiParameter cookie in parameters.Where(static parameter => parameter.Kind == OpenApiParameterKind.Cookie).ToArray())
        {
            _ = parameters.Remove(parameters.FirstOrDefault(parameter => parameter.Kind == OpenApiParameterKind.Query && parameter.Name == cookie.Name)!);
        }

        return true;
    }
}
