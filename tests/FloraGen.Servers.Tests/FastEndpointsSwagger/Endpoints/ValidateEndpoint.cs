using FastEndpoints;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Says what is wrong as FastEndpoints does.</summary>
public sealed class ValidateEndpoint(Recorder recorder) : Endpoint<Plant, Plant>
{
    public override void Configure()
    {
        Post("/results/validation-problem");
        AllowAnonymous();
        Description(static builder => builder.ProducesProblemFE());
    }

    public override Task HandleAsync(Plant request, CancellationToken cancellationToken)
    {
        recorder.Receive(request);
        if (request.Price < 0)
        {
            _ = recorder.Respond(Samples.Errors);
            foreach ((string member, string[] complaints) in Samples.Errors)
            {
                foreach (string complaint in complaints)
                {
                    AddError(new FluentValidation.Results.ValidationFailure(member, complaint));
                }
            }
        }

        ThrowIfAnyErrors();
        return Send.OkAsync(recorder.Respond(request), cancellationToken);
    }
}
