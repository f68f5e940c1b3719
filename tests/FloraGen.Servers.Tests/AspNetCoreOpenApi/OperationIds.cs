using System.Globalization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FloraGen.Servers.Tests.AspNetCoreOpenApi;

/// <summary>Gives an operation of a minimal API without a name one: its method, its tag, and what it asks for.</summary>
internal sealed class OperationIds : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is ControllerActionDescriptor)
        {
            return Task.CompletedTask;
        }

        string method = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(context.Description.HttpMethod!.ToLowerInvariant());
        string suffix = string.Concat((operation.Parameters ?? []).Where(static parameter => parameter.In == ParameterLocation.Path).Select(static parameter => "By" + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(parameter.Name!)));
        operation.OperationId ??= method + operation.Tags!.First().Name + suffix;
        return Task.CompletedTask;
    }
}
