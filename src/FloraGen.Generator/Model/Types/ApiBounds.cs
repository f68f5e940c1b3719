namespace FloraGen.Model.Types;

/// <summary>The bounds of a number, of the characters of a text, or of the items of a list.</summary>
/// <param name="Minimum">The least; null where there is no bound below.</param>
/// <param name="Maximum">The greatest; null where there is no bound above.</param>
/// <param name="ExcludesMinimum">Whether the least is out itself.</param>
/// <param name="ExcludesMaximum">Whether the greatest is out itself.</param>
/// <param name="AreOfLength">Whether the length is bounded.</param>
internal sealed record ApiBounds(double? Minimum, double? Maximum, bool ExcludesMinimum, bool ExcludesMaximum, bool AreOfLength);
