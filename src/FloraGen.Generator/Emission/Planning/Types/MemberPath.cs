using FloraGen.Emission.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>The way from a record to a member of one of its members.</summary>
/// <param name="Text">An expression that steps over what may be null.</param>
/// <param name="Type">What stands at its end.</param>
/// <param name="MayBeNull">Whether it may give null.</param>
internal sealed record MemberPath(string Text, CSharpType Type, bool MayBeNull);
