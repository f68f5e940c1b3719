using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Reading.Parameters;

internal sealed record OperationParameters(EquatableArray<ApiParameter> Values, bool AcceptsIdempotencyKey);
