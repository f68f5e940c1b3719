using System.Collections;
using System.Reflection;

namespace FloraGen.Tests.Caching;

/// <summary>
/// Walks values and names the types in them that are neither plain data nor ours: a symbol, a syntax node or an object of the
/// reading library would keep memory alive and never be equal to its successor.
/// </summary>
internal static class ForeignObjects
{
    public static IReadOnlyCollection<string> In(IEnumerable<object> values)
    {
        SortedSet<string> foreign = new(StringComparer.Ordinal);
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<object> open = new(values);
        while (open.TryDequeue(out object? value))
        {
            Type type = value.GetType();
            if (IsPlain(type) || (!type.IsValueType && !seen.Add(value)))
            {
                continue;
            }

            if (type.IsArray)
            {
                Enqueue(open, ((IEnumerable)value).Cast<object?>());
            }
            else if (type.Assembly == typeof(FloraGenerator).Assembly)
            {
                Enqueue(open, Fields(type).Select(field => field.GetValue(value)));
            }
            else
            {
                foreign.Add(type.FullName!);
            }
        }

        return foreign;
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static void Enqueue(Queue<object> open, IEnumerable<object?> values)
    {
        foreach (object value in values.OfType<object>())
        {
            open.Enqueue(value);
        }
    }
}
