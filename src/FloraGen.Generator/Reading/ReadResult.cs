using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Tree;

namespace FloraGen.Reading;

/// <summary>What came of a document: a model where one could be made, and everything there is to say.</summary>
/// <param name="Model">Holds no locations: a line that moves would change it.</param>
/// <param name="Tree">Where a later stage finds the locations of what it has something to say about; null where there is no model.</param>
/// <param name="Diagnostics">In the order of reading.</param>
internal sealed record ReadResult(ApiModel? Model, SpecTree? Tree, EquatableArray<DiagnosticInfo> Diagnostics);
