namespace MyApp.Checks;

internal static class FailureChecks
{
    [Calls("GET /results/bad-request")]
    public static async Task GetOrComplain(GardenClient client, Check check)
    {
        check.Returned(await client.Results.GetOrComplainAsync(new() { Fail = false }));
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Results.GetOrComplainAsync(new() { Fail = true }));
        check.Returned(error.ErrorAs<Complaint>());
    }

    [Calls("GET /results/problem")]
    public static async Task GetProblem(GardenClient client, Check check)
    {
        ApiConflictException error = await Assert.ThrowsAsync<ApiConflictException>(() => client.Results.GetProblemAsync());
        check.Returned(error.ErrorAs<ProblemDetails>());
    }

    [Calls("POST /results/validation-problem")]
    public static async Task Validate(GardenClient client, Check check)
    {
        await check.EchoedAsync(Plants.Oak, body => client.Results.ValidateAsync(body));
        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Results.ValidateAsync(Plants.Oak with { Price = -1 }));
        check.Received(Plants.Oak with { Price = -1 });
        Assert.Contains("price: It is negative.", error.Message, StringComparison.Ordinal);
#if FASTENDPOINTS
        check.Returned(error.ErrorAs<ErrorResponse>()?.Errors);
#else
        check.Returned(error.ErrorAs<HttpValidationProblemDetails>()?.Errors);
#endif
    }

    [Calls("GET /results/not-found/{id}")]
    public static async Task Find(GardenClient client, Check check)
    {
        check.Returned(await client.Results.FindAsync(1));
        check.Received(1);
        ApiConflictException error = await Assert.ThrowsAsync<ApiConflictException>(() => client.Results.FindAsync(2));
        check.Received(2);
        check.Returned(error.ErrorAs<Complaint>());
        _ = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Results.FindAsync(3));
        check.Received(3);
    }
}
