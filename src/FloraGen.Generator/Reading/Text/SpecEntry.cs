using FloraGen.Diagnostics;

namespace FloraGen.Reading.Text;

internal sealed record SpecEntry(string Key, SpecLocation KeyLocation, SpecNode Value);
