using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Rules.Requests;

/// <summary>An idempotency key that goes along with a call.</summary>
/// <param name="Made">Where the options with it are made.</param>
/// <param name="Holder">The variable that holds the options; null where they are made in the call.</param>
/// <param name="IsConstant">Whether the key is the same text whenever it is made.</param>
/// <param name="IsForGood">Whether it is made once, for all calls that there will ever be.</param>
internal sealed record RequestKey(SyntaxNode Made, ISymbol? Holder, bool IsConstant, bool IsForGood);
