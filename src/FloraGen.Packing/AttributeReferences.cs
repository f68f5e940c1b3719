using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>
/// The assemblies that custom attributes name in their arguments. They stand there as text, in a typeof or as the type of an
/// enum, so renaming the module's references alone would leave them behind.
/// </summary>
internal static class AttributeReferences
{
    public static IEnumerable<AssemblyNameReference> In(AssemblyDefinition assembly)
        => AttributeProviders.In(assembly)
            .SelectMany(static provider => provider.CustomAttributes)
            .SelectMany(Arguments)
            .SelectMany(InArgument);

    private static IEnumerable<CustomAttributeArgument> Arguments(CustomAttribute attribute)
        => attribute.ConstructorArguments
            .Concat(attribute.Fields.Select(static field => field.Argument))
            .Concat(attribute.Properties.Select(static property => property.Argument));

    private static IEnumerable<AssemblyNameReference> InArgument(CustomAttributeArgument argument)
        => InType(argument.Type).Concat(argument.Value switch
        {
            TypeReference type => InType(type),
            CustomAttributeArgument boxed => InArgument(boxed),
            CustomAttributeArgument[] array => array.SelectMany(InArgument),
            _ => [],
        });

    private static IEnumerable<AssemblyNameReference> InType(TypeReference type)
    {
        if (type is GenericInstanceType generic)
        {
            foreach (AssemblyNameReference reference in generic.GenericArguments.SelectMany(InType))
            {
                yield return reference;
            }
        }

        if (type.GetElementType().Scope is AssemblyNameReference scope)
        {
            yield return scope;
        }
    }
}
