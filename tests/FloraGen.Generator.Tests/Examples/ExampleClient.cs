using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using FloraGen.Emission.Planning.Types;
using FloraGen.Model.Types;
using FloraGen.Tests.Corpus;

namespace FloraGen.Tests.Examples;

/// <summary>A compiled client whose types read and write JSON.</summary>
internal sealed class ExampleClient(ExampleDocument document, byte[] image)
{
    private readonly AssemblyLoadContext _context = new("examples");
    private Assembly? _assembly;

    public object? Read(ApiType type, string json) => JsonSerializer.Deserialize(json, TypeOf(type));

    public string Write(ApiType type, object? value) => JsonSerializer.Serialize(value, TypeOf(type));

    private Type TypeOf(ApiType type) => type switch
    {
        ApiNamedType named when document.Records.TryGetValue(named.Id, out (ApiRecord Record, RecordPlan Plan) record) => Generated(record.Plan.Name),
        ApiNamedType named => OrNull(named, Generated(document.Enums.TryGetValue(named.Id, out string? name) ? name : document.Unions[named.Id].Name)),
        ApiListType list => typeof(IReadOnlyList<>).MakeGenericType(TypeOf(list.Item)),
        ApiMapType map => typeof(IReadOnlyDictionary<,>).MakeGenericType(typeof(string), TypeOf(map.Value)),
        _ => typeof(JsonElement),
    };

    private static Type OrNull(ApiType type, Type value) => type.IsNullable ? typeof(Nullable<>).MakeGenericType(value) : value;

    private Type Generated(string name)
    {
        _assembly ??= _context.LoadFromStream(new MemoryStream(image));
        return _assembly.GetType($"{CorpusDocument.Namespace}.{name}", throwOnError: true)!;
    }
}
