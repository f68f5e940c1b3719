namespace FloraGen.Servers.Application.Arrays;

/// <summary>Several values of one parameter: in the query, required and not, and in a header.</summary>
internal static class ParameterArrays
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/ints", (int[] values, int[]? optional, [FromHeader(Name = "X-Values")] int[] header) => recorder.Echo(values, optional, header)).WithName("GetInts");
        _ = routes.MapGet("/longs", (long[] values, long[]? optional, [FromHeader(Name = "X-Values")] long[] header) => recorder.Echo(values, optional, header)).WithName("GetLongs");
        _ = routes.MapGet("/doubles", (double[] values, double[]? optional, [FromHeader(Name = "X-Values")] double[] header) => recorder.Echo(values, optional, header)).WithName("GetDoubles");
        _ = routes.MapGet("/decimals", (decimal[] values, decimal[]? optional, [FromHeader(Name = "X-Values")] decimal[] header) => recorder.Echo(values, optional, header)).WithName("GetDecimals");
        _ = routes.MapGet("/bools", (bool[] values, bool[]? optional, [FromHeader(Name = "X-Values")] bool[] header) => recorder.Echo(values, optional, header)).WithName("GetBools");
        _ = routes.MapGet("/strings", (string[] values, string[]? optional, [FromHeader(Name = "X-Values")] string[] header) => recorder.Echo(values, optional, header)).WithName("GetStrings");
        _ = routes.MapGet("/guids", (Guid[] values, Guid[]? optional, [FromHeader(Name = "X-Values")] Guid[] header) => recorder.Echo(values, optional, header)).WithName("GetGuids");
        _ = routes.MapGet("/uris", (Uri[] values, Uri[]? optional, [FromHeader(Name = "X-Values")] Uri[] header) => recorder.Echo(values, optional, header)).WithName("GetUris");
        _ = routes.MapGet("/dates", (DateOnly[] values, DateOnly[]? optional, [FromHeader(Name = "X-Values")] DateOnly[] header) => recorder.Echo(values, optional, header)).WithName("GetDates");
        _ = routes.MapGet("/times", (TimeOnly[] values, TimeOnly[]? optional, [FromHeader(Name = "X-Values")] TimeOnly[] header) => recorder.Echo(values, optional, header)).WithName("GetTimes");
        _ = routes.MapGet("/instants", (DateTimeOffset[] values, DateTimeOffset[]? optional, [FromHeader(Name = "X-Values")] DateTimeOffset[] header) => recorder.Echo(values, optional, header)).WithName("GetInstants");
        _ = routes.MapGet("/spans", (TimeSpan[] values, TimeSpan[]? optional, [FromHeader(Name = "X-Values")] TimeSpan[] header) => recorder.Echo(values, optional, header)).WithName("GetSpans");
    }
}
