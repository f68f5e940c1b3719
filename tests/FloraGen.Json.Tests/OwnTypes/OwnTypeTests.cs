using System.Net;
using System.Text;
using System.Text.Json;
using Generated.Nursery;
using JsonTests.Calendar;
using NodaTime;

namespace JsonTests.OwnTypes;

/// <summary>A client whose times are NodaTime's, and whose plants are those of another client.</summary>
public sealed class OwnTypeTests
{
    [Fact]
    public async Task TimesOfNodaTimeStandInPathsQueriesAndResponses()
    {
        Responses responses = new("""{"day":"2026-03-04","begins":"2026-03-04T05:06:07.123Z","ends":null}""");
        using HttpClient http = new(responses);
        using CalendarClient client = new(http);

        Visit visit = await client.Visits.GetAsync(new LocalDate(2026, 3, 4), new() { Since = Instant.FromUtc(2026, 1, 2, 3, 4) });

        Assert.Equal("/visits/2026-03-04?since=2026-01-02T03%3A04%3A00Z", responses.Asked!.PathAndQuery);
        Assert.Equal((new LocalDate(2026, 3, 4), Instant.FromUtc(2026, 3, 4, 5, 6, 7).Plus(Duration.FromMilliseconds(123)), (Instant?)null), (visit.Day, visit.Begins, visit.Ends));
        Assert.Equal("""{"day":"2026-03-04","begins":"2026-03-04T05:06:07.123Z","ends":null}""", JsonSerializer.Serialize(visit, Visit.JsonTypeInfo));
    }

    [Fact]
    public void RecordsEnumsAndUnionsOfAnotherClientAreThatClients()
    {
        Visit visit = new()
        {
            Day = new LocalDate(2026, 3, 4),
            Begins = Instant.FromUtc(2026, 3, 4, 5, 6),
            Plants = [Plants.Full],
            State = State.CutDown,
            Pot = Plants.Full.Pot,
        };

        string json = JsonSerializer.Serialize(visit, Visit.JsonTypeInfo);

        Assert.Contains(Plants.Json, json, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"cut-down\"", json, StringComparison.Ordinal);
        Assert.Equal(visit with { Plants = null }, JsonSerializer.Deserialize(json, Visit.JsonTypeInfo)! with { Plants = null });
        Assert.Equal(visit.Plants, JsonSerializer.Deserialize(json, Visit.JsonTypeInfo)!.Plants);
    }

    private sealed class Responses(string body) : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
        }
    }
}
