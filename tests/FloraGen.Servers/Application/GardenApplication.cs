using FloraGen.Servers.Application.Arrays;
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

namespace FloraGen.Servers.Application;

/// <summary>The application that each stack describes in its own words.</summary>
public static class GardenApplication
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        NumberEndpoints.Map(Group(routes, "Primitives"), recorder);
        TextEndpoints.Map(Group(routes, "Primitives"), recorder);
        TimeEndpoints.Map(Group(routes, "Primitives"), recorder);
        ParameterArrays.Map(Group(routes, "Arrays"), recorder);
        BodyArrays.Map(Group(routes, "Arrays"), recorder);
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
    }

    private static RouteGroupBuilder Group(IEndpointRouteBuilder routes, string tag) => routes.MapGroup("/" + tag.ToLowerInvariant()).WithTags(tag);
}
