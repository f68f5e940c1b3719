using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>Everything in an assembly that can carry custom attributes.</summary>
internal static class AttributeProviders
{
    public static IEnumerable<ICustomAttributeProvider> In(AssemblyDefinition assembly)
        => assembly.Modules
            .SelectMany(static module => module.GetTypes())
            .SelectMany(InType)
            .Concat(assembly.Modules)
            .Append(assembly);

    private static IEnumerable<ICustomAttributeProvider> InType(TypeDefinition type)
        =>
        [
            type,
            .. InGenericParameters(type),
            .. type.Interfaces,
            .. type.Fields,
            .. type.Properties,
            .. type.Events,
            .. type.Methods.SelectMany(InMethod),
        ];

    private static IEnumerable<ICustomAttributeProvider> InMethod(MethodDefinition method)
        => [method, method.MethodReturnType, .. method.Parameters, .. InGenericParameters(method)];

    private static IEnumerable<ICustomAttributeProvider> InGenericParameters(IGenericParameterProvider owner)
        => owner.GenericParameters.SelectMany(static parameter => parameter.Constraints.Cast<ICustomAttributeProvider>().Prepend(parameter));
}
