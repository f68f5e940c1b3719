namespace FloraGen.Servers.Swashbuckle.Tests;

/// <summary>Swashbuckle.AspNetCore as its template has it.</summary>
public sealed class SwashbuckleStack : ServerStack
{
    public override string Name => "Swashbuckle.AspNetCore 11";

    public override string DocumentPath => "/swagger/v1/swagger.json";

    public override IReadOnlyList<string> Symbols => ["SWASHBUCKLE"];

    public override WebApplication Build(WebApplicationBuilder builder, Recorder recorder)
    {
        _ = builder.Services.AddEndpointsApiExplorer();
        _ = builder.Services.AddSwaggerGen();
        WebApplication app = builder.Build();
        _ = app.UseSwagger();
        GardenApplication.Map(app, recorder);
        return app;
    }
}
