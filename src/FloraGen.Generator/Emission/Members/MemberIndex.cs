using System.Text;
using FloraGen.Emission.Planning;

namespace FloraGen.Emission.Members;

/// <summary>
/// How a record's converter finds a member: by the length of its name and then by its bytes. No table, no allocation.
/// </summary>
internal static class MemberIndex
{
    private const string Key = "global::System.ReadOnlySpan<byte> key";

    /// <summary>More names of one length are told apart by one of their bytes first: compilers give up on long chains.</summary>
    private const int MaxChain = 16;

    public static void Write(CSharpWriter writer, MemberPlan[] members)
    {
        _ = writer.Write("/// <summary>The place of a member in <c>s_members</c>, or -1.</summary>");
        if (members.Length == 0)
        {
            _ = writer.Write($"private static int IndexOf({Key}) => -1;");
            return;
        }

        IGrouping<int, Entry>[] byLength = [.. members
            .Select(static (member, index) => new Entry(index, member.WireName, Encoding.UTF8.GetBytes(member.WireName)))
            .GroupBy(static entry => entry.Bytes.Length)
            .OrderBy(static group => group.Key)];
        using (writer.Braces($"private static int IndexOf({Key}) => key.Length switch", "};"))
        {
            foreach (IGrouping<int, Entry> group in byLength)
            {
                string place = group.Count() > MaxChain
                    ? $"IndexOf{group.Key}(key)"
                    : string.Join("\n    : ", group.Select(static entry => $"{entry.Test} ? {entry.Index}")) + "\n    : -1";
                _ = writer.Write($"{group.Key} => {place},");
            }

            _ = writer.Write("_ => -1,");
        }

        foreach (IGrouping<int, Entry> group in byLength.Where(static group => group.Count() > MaxChain))
        {
            _ = writer.Line();
            WriteMany(writer, [.. group]);
        }
    }

    private static void WriteMany(CSharpWriter writer, Entry[] entries)
    {
        int length = entries[0].Bytes.Length;
        int position = Enumerable.Range(0, length)
            .OrderByDescending(at => entries.Select(entry => entry.Bytes[at]).Distinct().Count())
            .First();
        using (writer.Braces($"private static int IndexOf{length}({Key})"))
        {
            using (writer.Braces($"switch (key[{position}])"))
            {
                foreach (IGrouping<byte, Entry> group in entries.GroupBy(entry => entry.Bytes[position]).OrderBy(static group => group.Key))
                {
                    _ = writer.Write($"case {group.Key}:");
                    foreach (Entry entry in group)
                    {
                        _ = writer.Write($$"""
                                if ({{entry.Test}})
                                {
                                    return {{entry.Index}};
                                }

                            """);
                    }

                    _ = writer.Write("    return -1;");
                }

                _ = writer.Write("default:").Write("    return -1;");
            }
        }
    }

    private sealed record Entry(int Index, string WireName, byte[] Bytes)
    {
        public string Test => $"global::System.MemoryExtensions.SequenceEqual(key, {CSharpLiteral.Utf8(WireName)})";
    }
}
