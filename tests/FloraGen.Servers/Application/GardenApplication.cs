using System.Text.Json;
using FloraGen.Servers.Application.Arrays;
using FloraGen.Servers.Application.Bodies;
using FloraGen.Servers.Application.Conditions;
using FloraGen.Servers.Application.Cookies;
using FloraGen.Servers.Application.Enums;
using FloraGen.Servers.Application.Forms;
using FloraGen.Servers.Application.Polymorphism;
using FloraGen.Servers.Application.Primitives;
using FloraGen.Servers.Application.Results;
using FloraGen.Servers.Application.Shapes;
using FloraGen.Servers.Application.SignIn;
using FloraGen.Servers.Application.Streams;
using FloraGen.Servers.Application.Unnamed;
using Microsoft.Extensions.DependencyInjection;

namespace FloraGen.Servers.Application;

/// <summary>The application that each stack describes in its own words.</summary>
public static class GardenApplication
{
    /// <summary>Adds what the application needs.</summary>
    /// <param name="services">The services of the stack's server.</param>
    /// <param name="recorder">Hears what is received and returned.</param>
    /// <param name="configure">How the server writes JSON.</param>
    public static void AddTo(IServiceCollection services, Recorder recorder, Action<JsonSerializerOptions>? configure = null)
    {
        _ = services.AddSingleton(recorder);
        _ = services.ConfigureHttpJsonOptions(options => configure?.Invoke(options.SerializerOptions));
        _ = services.AddControllers()
            .AddApplicationPart(typeof(GardenApplication).Assembly)
            .AddJsonOptions(options => configure?.Invoke(options.JsonSerializerOptions));
    }

    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        NumberEndpoints.Map(Group(routes, "Primitives"), recorder);
        TextEndpoints.Map(Group(routes, "Primitives"), recorder);
        TimeEndpoints.Map(Group(routes, "Primitives"), recorder);
        ParameterArrays.Map(Group(routes, "Arrays"), recorder);
        BodyArrays.Map(Group(routes, "Arrays"), recorder);
        BodyEndpoints.Map(Group(routes, "Bodies"), recorder);
        EnumEndpoints.Map(Group(routes, "Enums"), recorder);
        CookieEndpoints.Map(Group(routes, "Cookies"), recorder);
        FormEndpoints.Map(Group(routes, "Forms"), recorder);
        ResultEndpoints.Map(Group(routes, "Results"), recorder);
        FailureEndpoints.Map(Group(routes, "Results"), recorder);
        ContentEndpoints.Map(Group(routes, "Results"), recorder);
        StreamEndpoints.Map(Group(routes, "Streams"), recorder);
        PolymorphismEndpoints.Map(Group(routes, "Polymorphism"), recorder);
        ShapeEndpoints.Map(Group(routes, "Shapes"), recorder);
        ConditionEndpoints.Map(Group(routes, "Conditions"), recorder);
        SignInEndpoints.Map(Group(routes, "Visitors"), recorder);
        UnnamedEndpoints.Map(Group(routes, "Beds"), recorder);
        _ = routes.MapControllers();
    }

    private static RouteGroupBuilder Group(IEndpointRouteBuilder routes, string tag) => routes.MapGroup("/" + tag.ToLowerInvariant()).WithTags(tag);
}
