using System.Globalization;

namespace FloraGen.Servers.Application.Cookies;

/// <summary>Values in cookies.</summary>
internal static class CookieEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/numbers", (HttpContext context) => recorder.Echo(
            Read<int>(context, "a"), Read<long>(context, "b"), Read<double>(context, "c"), Read<decimal>(context, "d"), Read<byte>(context, "e"), Read<uint>(context, "f"), Read<int>(context, "g")))
            .WithMetadata(Of<int>("a"), Of<long>("b"), Of<double>("c"), Of<decimal>("d"), Of<byte>("e"), Of<uint>("f"), Of<int>("g", required: false)).WithName("GetNumbers");
        _ = routes.MapGet("/texts", (HttpContext context) => recorder.Echo(
            Read<bool>(context, "a"), Read<char>(context, "b"), Text(context, "c"), Read<Guid>(context, "d"), Text(context, "e"), Text(context, "f"), Text(context, "g")))
            .WithMetadata(Of<bool>("a"), Of<char>("b"), Of<string>("c"), Of<Guid>("d"), Of<Uri>("e"), Of<Version>("f"), Of<string>("g", required: false)).WithName("GetWords");
        _ = routes.MapGet("/times", (HttpContext context) => recorder.Echo(
            Read<DateTime>(context, "a"), Read<DateTimeOffset>(context, "b"), Read<DateOnly>(context, "c"), Read<TimeOnly>(context, "d"), Read<TimeSpan>(context, "e"), Read<DateOnly>(context, "f")))
            .WithMetadata(Of<DateTime>("a"), Of<DateTimeOffset>("b"), Of<DateOnly>("c"), Of<TimeOnly>("d"), Of<TimeSpan>("e"), Of<DateOnly>("f", required: false)).WithName("GetMoments");
    }

    private static CookieParameter Of<T>(string name, bool required = true) => new(name, typeof(T), required);

    private static string? Text(HttpContext context, string name) => context.Request.Cookies[name];

    private static T? Read<T>(HttpContext context, string name)
        where T : struct, IParsable<T>
        => Text(context, name) is { } text ? T.Parse(text, CultureInfo.InvariantCulture) : null;
}
