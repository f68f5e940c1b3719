using System.Text;

namespace FloraGen.Emission.Runtime;

/// <summary>
/// Decides the <c>#if</c> lines of the runtime's source while generating, so that users read the code of their own framework
/// only. Sections do not nest, and a condition is one symbol, or its negation.
/// </summary>
internal static class ConditionalText
{
    public static string Of(string text, TargetProject target)
    {
        if (!text.Contains("\n#if "))
        {
            return text;
        }

        StringBuilder kept = new(text.Length);
        bool keeps = true;
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("#if ", StringComparison.Ordinal))
            {
                keeps = target.Satisfies(line.Substring("#if ".Length).Trim());
            }
            else if (line.StartsWith("#else", StringComparison.Ordinal))
            {
                keeps = !keeps;
            }
            else if (line.StartsWith("#endif", StringComparison.Ordinal))
            {
                keeps = true;
            }
            else if (keeps)
            {
                _ = kept.Append(line).Append('\n');
            }
        }

        return kept.ToString(0, kept.Length - 1);
    }
}
