namespace FloraGen.Model.Types;

/// <param name="MayBeText">Whether a number may come as a text in JSON.</param>
internal sealed record ApiPrimitiveType(ApiPrimitive Primitive, bool IsNullable, bool MayBeText = false) : ApiType(IsNullable);
