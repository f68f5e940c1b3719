namespace MyApp.Checks;

internal static class ConditionChecks
{
    [Calls("GET /conditions/tagged")]
    public static async Task GetTagged(GardenClient client, Check check)
    {
        ApiResponse<Plant> first = await client.Conditions.WithRawResponse.GetTaggedAsync();
        check.Received([null]);
        check.Returned(first.Value);
        ApiException unchanged = await Assert.ThrowsAsync<ApiException>(() => client.Conditions.GetTaggedAsync(new() { IfNoneMatch = first.Headers["ETag"][0] }));
        check.Received(first.Headers["ETag"][0]);
        check.Same(304, (int)unchanged.StatusCode!);
    }

    [Calls("PUT /conditions/tagged")]
    public static async Task PutTagged(GardenClient client, Check check)
    {
        check.Returned(await client.Conditions.PutTaggedAsync(Plants.Oak, new() { IfMatch = "\"v1\"" }));
        check.Received("\"v1\"", Plants.Oak);
        ApiException stale = await Assert.ThrowsAsync<ApiException>(() => client.Conditions.PutTaggedAsync(Plants.Oak, new() { IfMatch = "\"v0\"" }));
        check.Received("\"v0\"", Plants.Oak);
        check.Same(412, (int)stale.StatusCode!);
    }

    [Calls("GET /conditions/limited")]
    public static async Task GetLimited(GardenClient client, Check check)
    {
        ApiRateLimitException error = await Assert.ThrowsAsync<ApiRateLimitException>(() => client.Conditions.GetLimitedAsync());
        check.Returned(error.ErrorAs<Complaint>());
        check.Same(TimeSpan.FromSeconds(7), error.RetryAfter);
    }

#if !FASTENDPOINTS
    [Calls("PATCH /conditions/plant")]
    public static async Task PatchPlant(GardenClient client, Check check)
    {
#if ASPNET
        check.Returned(await client.Conditions.PatchPlantAsync([
            new JsonPatchDocumentItemValue { Op = JsonPatchDocumentItemValueOp.Replace, Path = "/name", Value = Text("Elm") },
            new JsonPatchDocumentItemValue { Op = JsonPatchDocumentItemValueOp.Add, Path = "/marks/-", Value = Text("new") },
            new JsonPatchDocumentItemRemove { Path = "/marks/0" },
        ]));
#else
        check.Returned(await client.Conditions.PatchPlantAsync([
            new() { Op = "replace", Path = "/name", Value = Text("Elm") },
            new() { Op = "add", Path = "/marks/-", Value = Text("new") },
            new() { Op = "remove", Path = "/marks/0" },
        ]));
#endif
        check.Received([Given.List("replace", "add", "remove")]);
    }
#endif

    private static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text);
}
