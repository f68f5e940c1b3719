using System.Text.Json.Serialization;

namespace NativeAot;

/// <summary>The JSON of this program's own types.</summary>
[JsonSerializable(typeof(Summary))]
internal sealed partial class SummaryJson : JsonSerializerContext;
