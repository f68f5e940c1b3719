using FloraGen.Model;

namespace FloraGen.Reading.Documents;

internal sealed record OperationParameters(EquatableArray<ApiParameter> Values, bool AcceptsIdempotencyKey);
