using FloraGen.Servers.Application.SignIn;
using NSwag;

namespace FloraGen.Servers.Tests.NSwagAspNetCore;

/// <summary>NSwag.AspNetCore as its template has it, with a processor for each thing that it does not say by itself.</summary>
public sealed class NSwagStack : ServerStack
{
    public override string Name => "NSwag.AspNetCore 14.8";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["NSWAG", "DECIMALS"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        GardenApplication.AddTo(builder.Services, recorder);
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddOpenApiDocument(static settings =>
        {
            TypesOfTheServer.Describe(settings);
            settings.OperationProcessors.Add(new FormParameters());
            settings.OperationProcessors.Add(new MediaTypeOfBody());
            settings.OperationProcessors.Add(new MediaTypesOfResponses());
            SignInOfTheServer.Describe(settings);
            settings.OperationProcessors.Add(new CookieParameters());
        });
        WebApplication app = builder.Build();
        _ = app.UseOpenApi();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
