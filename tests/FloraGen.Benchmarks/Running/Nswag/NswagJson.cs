using System.Text;
using Newtonsoft.Json;

namespace FloraGen.Benchmarks.Running.Nswag;

/// <summary>Reads and writes as the methods of NSwag's clients do by default: from a stream, and through a string.</summary>
internal static class NswagJson
{
    private static readonly JsonSerializerSettings s_settings = new();

    public static NswagPage Read(byte[] json)
    {
        using MemoryStream stream = new(json);
        using StreamReader text = new(stream);
        using JsonTextReader reader = new(text);
        return JsonSerializer.Create(s_settings).Deserialize<NswagPage>(reader)!;
    }

    public static byte[] Write(NswagPage page) => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(page, s_settings));
}
