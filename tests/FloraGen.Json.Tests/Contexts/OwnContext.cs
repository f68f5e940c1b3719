using System.Text.Json.Serialization;
using Generated.Nursery;

namespace JsonTests.Contexts;

[JsonSerializable(typeof(OwnCatalog))]
[JsonSerializable(typeof(Plant))]
[JsonSerializable(typeof(State))]
[JsonSerializable(typeof(Pot))]
[JsonSerializable(typeof(List<Plant>))]
internal sealed partial class OwnContext : JsonSerializerContext;
