using FloraGen.Diagnostics;
using FloraGen.Model;

namespace FloraGen.Reading;

/// <summary>What came of a document: a model where one could be made, and everything there is to say.</summary>
internal sealed record ReadResult(ApiModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
