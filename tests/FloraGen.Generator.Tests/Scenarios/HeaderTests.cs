using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Headers that a document lists for responses.</summary>
public class HeaderTests
{
    private const string Headers = """
        "/things": {
          "get": {
            "operationId": "things.get",
            "responses": {
              "200": {
                "description": "It.",
                "headers": {
                  "X-Rate-Limit": { "schema": { "type": "integer" }, "description": "Calls <left>." },
                  "Price": { "schema": { "type": "number" } },
                  "X-Is-Last": { "schema": { "type": "boolean" } },
                  "Expires-At": { "schema": { "type": "string", "format": "date-time" } },
                  "Served-At": { "schema": { "type": "string", "format": "date-time" } },
                  "Type": { "schema": { "type": "string" } },
                  "Mixed": { "schema": { "type": "integer" } },
                  "ETag": { "schema": { "type": "string" } },
                  "Access-Control-Allow-Origin": { "schema": { "type": "string" } }
                },
                "content": { "application/json": { "schema": { "type": "string" } } }
              },
              "429": {
                "description": "Too often.",
                "headers": { "x-rate-limit": { "schema": { "type": "integer" } }, "Mixed": { "schema": { "type": "string" } }, "Reset": { "schema": { "type": "integer" } } }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task HeadersOfEveryStatusHaveTheTypesOfTheirSchemas()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Documents.WithPaths(Headers), """
            await Task.CompletedTask;
            Dictionary<string, string> sent = new()
            {
                ["x-rate-limit"] = "7", ["Price"] = "1.5", ["X-Is-Last"] = "true", ["Expires-At"] = "2026-01-02T03:04:05+01:00",
                ["Served-At"] = "Fri, 02 Jan 2026 03:04:05 GMT", ["Type"] = "a", ["Mixed"] = "12", ["Reset"] = "soon",
            };
            ApiException failure = new ApiRateLimitException("No.", null, sent);
            var headers = new ApiResponse(failure).Headers;
            long? limit = headers.GetRateLimit();
            double? price = headers.GetPrice();
            bool? isLast = headers.GetIsLast();
            DateTimeOffset? expires = headers.GetExpiresAt(), served = failure.Headers.GetServedAt();
            string? type = headers.GetType2(), mixed = headers.GetMixed();
            return FormattableString.Invariant($"{limit} {price} {isLast} {expires?.UtcDateTime:s} {served:s} {type} {mixed} {headers.GetReset() is null} {new ApiResponse(System.Net.HttpStatusCode.OK).Headers.GetPrice() is null}");
            """);

        Assert.Equal("7 1.5 True 2026-01-02T02:04:05 2026-01-02T03:04:05 a 12 True True", outcome.Result);
    }

    [Fact]
    public void DocumentWithoutHeadersOfItsOwnGetsNoCodeForThem()
        => Assert.DoesNotContain(
            GeneratorRun.Of(RepositoryPath.FloraDocument).Result.GeneratedSources,
            static source => source.HintName.Contains("FloraClientHeaders", StringComparison.Ordinal) || source.HintName.Contains("HeaderValue", StringComparison.Ordinal));
}
