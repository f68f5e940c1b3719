global using System;
global using System.Collections.Generic;
global using System.IO;
global using System.Linq;
global using System.Text;
global using System.Text.Json;
global using System.Threading.Tasks;
global using FloraGen.Servers.Checking;
global using MyApp.Garden;
global using Xunit;

namespace MyApp.Checks;

internal static class Clients
{
    public static GardenClient Create(Check check) => new(new GardenClientOptions { BaseUrl = check.Address, MaxRetries = 0 });
}
