namespace FloraGen.Model;

internal sealed record ApiPrimitiveType(ApiPrimitive Primitive, bool IsNullable) : ApiType(IsNullable);
