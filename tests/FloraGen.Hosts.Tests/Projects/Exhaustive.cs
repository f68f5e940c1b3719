using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using App.Shelter;

/// <summary>Every case of each union has its arm, so that none needs another one.</summary>
internal static class Program
{
    private static string Describe(Pet pet) => pet switch
    {
        Cat cat => $"cat {cat.Lives}",
        Dog dog => $"dog {dog.Bark}",
        string name => $"name {name}",
        IReadOnlyList<string> names => $"names {names.Count}",
        JsonElement other => $"other {other.GetRawText()}",
    };

    private static string DescribeIfAny(Pet? pet) => pet switch
    {
        null => "nobody",
        Cat => "a cat",
        Dog => "a dog",
        string => "a name",
        IReadOnlyList<string> => "names",
        JsonElement => "something",
    };

    private static async Task Main()
    {
        string names = "[\"Tom\",\"Kit\"]";
        string[] pets = ["{\"lives\":9}", "{\"bark\":\"wau\"}", "\"Tom\"", names, "true"];
        Console.WriteLine(string.Join(", ", pets.Select(json => Describe(JsonSerializer.Deserialize<Pet>(json)))));
        Pet[] made = [new Cat { Lives = 1 }, new Dog { Bark = "wuff" }, "Tim", new List<string> { "Tim" }, new[] { "a", "b" }, JsonDocument.Parse("[1]").RootElement];
        Console.WriteLine(string.Join(", ", made.Select(Describe)));
        Console.WriteLine(string.Join(" ", made.Select(static pet => JsonSerializer.Serialize(pet))));
        Console.WriteLine(made[5].IsUnrecognized + " " + (made[0] == new Cat { Lives = 1 }));

        Echo echo = new();
        using ShelterClient client = new(new HttpClient(echo));
        Console.WriteLine(Describe(await client.Pets.AddAsync(new Cat { Lives = 7 })) + " " + echo.Sent);
        _ = await client.Pets.AddAsync();
        Console.WriteLine(echo.Sent);
        echo.Response = "{\"owner\":\"Ann\",\"guests\":[null,{\"bark\":\"wau\"},1]}";
        Room room = await client.Pets.FindAsync(new() { Key = 5, Keys = [null, "x", 6] });
        Console.WriteLine(echo.Sent);
        Console.WriteLine(DescribeIfAny(room.Owner) + ", " + string.Join(", ", room.Guests!.Select(DescribeIfAny)));
        Console.WriteLine(JsonSerializer.Serialize(room) + " " + DescribeIfAny(new Room().Owner));
        _ = await client.Pets.FindAsync();
        Console.WriteLine(echo.Sent);
    }

    /// <summary>Returns what it was sent, or what it was told to.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        public string? Response { get; set; }

        public string Sent { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            Sent = request.RequestUri!.PathAndQuery + " " + body;
            return new(HttpStatusCode.OK) { Content = new StringContent(Response ?? (body.Length == 0 ? "{}" : body), null, "application/json") };
        }
    }
}
