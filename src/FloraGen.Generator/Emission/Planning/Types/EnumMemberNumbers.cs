using System.Globalization;
using FloraGen.Model.Types;

namespace FloraGen.Emission.Planning.Types;

/// <summary>
/// The number of each value of an enum. Databases, caches and mappers keep numbers, and so does every assembly that was compiled with an
/// older client: a value has to keep its number however many others a later document puts before it.
/// </summary>
internal static class EnumMemberNumbers
{
    /// <summary>Numbers in the order of the values; none is 0, and no two are alike.</summary>
    /// <param name="values">What stands on the wire.</param>
    /// <param name="isNumeric">Whether these are numbers themselves: such a number is the value's, where an <c>int</c> holds it.</param>
    public static int[] Of(IReadOnlyList<ApiEnumValue> values, bool isNumeric)
    {
        int[] numbers = new int[values.Count];
        HashSet<int> taken = [0];
        if (isNumeric)
        {
            for (int index = 0; index < numbers.Length; index++)
            {
                if (int.TryParse(values[index].Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int own) && taken.Add(own))
                {
                    numbers[index] = own;
                }
            }
        }

        // By their texts and not by their positions, so that where two meet, the same one gives way in every document.
        foreach (int index in Enumerable.Range(0, numbers.Length).Where(index => numbers[index] == 0).OrderBy(index => values[index].Text, StringComparer.Ordinal))
        {
            int number = Hash(values[index].Text);
            while (!taken.Add(number))
            {
                number = (number + 1) & int.MaxValue;
            }

            numbers[index] = number;
        }

        return numbers;
    }

    /// <summary>FNV-1a over UTF-16, without the sign.</summary>
    private static int Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((((hash ^ (character & 0xFFu)) * 16777619u) ^ (uint)(character >> 8)) * 16777619u);
        }

        return (int)(hash & int.MaxValue);
    }
}
