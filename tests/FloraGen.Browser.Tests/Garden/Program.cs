using Garden;
using Garden.Flora;
using Garden.Greenhouse;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.JSInterop;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
Uri page = new(builder.HostEnvironment.BaseAddress);
using HttpClient http = new() { BaseAddress = page };
string[] settings = (await http.GetStringAsync("settings")).Split('\n');
FloraClientOptions flora = new() { BaseUrl = new Uri(settings[0]), ApiKey = settings[1] };
GreenhouseClientOptions greenhouse = new() { BaseUrl = new Uri(page, "greenhouse") };

builder.Services.AddFloraClient(Configure);
builder.Services.AddGreenhouseClient(options => options.BaseUrl = greenhouse.BaseUrl);
builder.Services.AddFloraClient("own", Configure).ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler());
builder.Services.AddGreenhouseClient("own", options => options.BaseUrl = greenhouse.BaseUrl).ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler());
builder.RootComponents.Add<OrderForm>("#form");
WebAssemblyHost host = builder.Build();

Report report = new();
await WayChecks.RunAsync(report, "options", () => (new FloraClient(flora), new GreenhouseClient(greenhouse)));
await WayChecks.RunAsync(report, "HttpClient", () => (new FloraClient(new HttpClient(), flora), new GreenhouseClient(new HttpClient(), greenhouse)));
await WayChecks.RunAsync(report, "registered", () => (host.Services.GetRequiredService<FloraClient>(), host.Services.GetRequiredService<GreenhouseClient>()));
await WayChecks.RunAsync(report, "handler", () => (host.Services.GetRequiredKeyedService<FloraClient>("own"), host.Services.GetRequiredKeyedService<GreenhouseClient>("own")));
await report.AddAsync("library: assets", () => Older.Library.ListAsync(flora.BaseUrl, flora.ApiKey));
await report.AddAsync("library: events", () => Older.Library.FollowAsync(greenhouse.BaseUrl));
await report.AddAsync("library: cancel", () => Older.Library.CancelAsync(greenhouse.BaseUrl));
await BrowserChecks.RunAsync(report, new GreenhouseClient(greenhouse), new FloraClient(new FloraClientOptions { BaseUrl = flora.BaseUrl }));

Task running = host.RunAsync();
await FormChecks.RunAsync(report, host.Services.GetRequiredService<IJSRuntime>());
using StringContent content = new(report.Text);
(await http.PostAsync("report", content)).EnsureSuccessStatusCode();
await running;

void Configure(FloraClientOptions options)
{
    options.BaseUrl = flora.BaseUrl;
    options.ApiKey = flora.ApiKey;
}
